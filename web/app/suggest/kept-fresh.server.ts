/** How old a list may be before it is read again, behind the back of who asks. */
const FRESH_MS = 3_000;
/** Older than this, who asks waits for the new one. With the four seconds an answer of the CMS is remembered, nothing older than ten is ever proposed. */
const STALE_MS = 6_000;

/** A list that answers at once while it is young: read again, the one before serves. Whoever asks first after a quiet while waits; so does its first reader. */
export function keptFresh<Value>(read: () => Promise<Value>, now: () => number = Date.now): () => Promise<Value> {
  let held: { at: number; value: Value } | null = null;
  let reading: Promise<Value> | null = null;
  const refresh = (): Promise<Value> => {
    // As old as its question: what changed while it was read is not in it.
    const at = now();
    reading ??= read()
      .then((value) => {
        held = { at, value };
        return value;
      })
      .finally(() => (reading = null));
    return reading;
  };
  return async () => {
    if (held === null) return refresh();
    const { at, value } = held;
    const age = now() - at;
    // While the CMS is down, what it last said is still said.
    if (age > STALE_MS) return refresh().catch(() => value);
    if (age > FRESH_MS) void refresh().catch(() => undefined);
    return value;
  };
}
