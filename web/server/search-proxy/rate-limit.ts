/** `left`: what may still be asked at once, a whole number. */
export type Taken = { isAllowed: boolean; left: number };
export type RateLimit = { take: (address: string, cost: number) => Taken };

type Bucket = { tokens: number; at: number };
const MAX_ADDRESSES = 20_000;

/**
 * A bucket per address: `burst` at once, refilled at `perSecond`. An IPv6 visitor owns a whole /64.
 * Kept in memory, per process: it protects the engine, it is not an accounting.
 */
export function rateLimit(burst: number, perSecond: number, now: () => number = Date.now): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take: (address, cost) => {
      const key = address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
      const known = buckets.get(key) ?? { tokens: burst, at: now() };
      const tokens = Math.min(burst, known.tokens + ((now() - known.at) / 1000) * perSecond);
      const isAllowed = tokens >= cost;
      const kept = isAllowed ? tokens - cost : tokens;
      buckets.delete(key);
      buckets.set(key, { tokens: kept, at: now() });
      const [oldest] = buckets.keys();
      if (buckets.size > MAX_ADDRESSES && oldest !== undefined) buckets.delete(oldest);
      return { isAllowed, left: Math.floor(kept) };
    },
  };
}
