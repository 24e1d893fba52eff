/** The bytes of an answer, and in how many pieces they came. */
export async function readStream(response: Response): Promise<{ bytes: Buffer; pieces: number }> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) chunks.push(next.value);
  return { bytes: Buffer.concat(chunks), pieces: chunks.length };
}
