let working: Promise<unknown> = Promise.resolve();

/** One work on the copies at a time: two would write the same folder. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = working.then(work, work);
  working = next.catch(() => undefined);
  return next;
}
