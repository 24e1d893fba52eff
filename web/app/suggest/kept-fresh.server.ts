/** How old a list may be before it is read again, behind the back of who asks. */
const FRESH_MS = 20_000;

/** A list that answers at once once it has been read: while it is read again, the one before serves. Only its first reader waits. */
export function keptFresh<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let held: { at: number; value: Value } | null = null;
  let reading: Promise<Value> | null = null;
  const refresh = (): Promise<Value> =>
    (reading ??= read()
      .then((value) => {
        held = { at: Date.now(), value };
        return value;
      })
      .finally(() => (reading = null)));
  return async () => {
    if (held === null) return refresh();
    if (Date.now() - held.at > FRESH_MS) void refresh().catch(() => undefined);
    return held.value;
  };
}
