/** What takes a few milliseconds for some and none for others takes as long for all: nobody learns from a clock who has an account. */
export async function atLeast<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const [result] = await Promise.allSettled([work, new Promise((done) => setTimeout(done, ms))]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
