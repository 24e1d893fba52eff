/** A change in the CMS shows within this long; a page in between asks nothing. */
const FRESH_MS = 4_000;
/** While the CMS is down, what it last said is still said. */
const STALE_MS = 24 * 3_600_000;
const MAX_ENTRIES = 500;

type Entry = { at: number; value: Promise<unknown> };
const entries = new Map<string, Entry>();

/** Remembers the answer of `read` under a key: fresh for 4 s, kept for a day in case of failure. */
export async function remembered<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
  const known = entries.get(key);
  if (known !== undefined && Date.now() - known.at < FRESH_MS) return known.value as Promise<Value>;
  const value = read().catch((error: unknown) => {
    if (known === undefined || Date.now() - known.at > STALE_MS) {
      entries.delete(key);
      throw error;
    }
    // Kept as old as it is, but asked again only in a while: a page must not wait for each timeout in turn.
    entries.set(key, { at: Math.max(known.at, Date.now() - FRESH_MS + 1_000), value: known.value });
    return known.value as Promise<Value>;
  });
  entries.set(key, { at: Date.now(), value });
  const [oldest] = entries.keys();
  if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
  return value;
}
