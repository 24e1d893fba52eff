export type RateLimit = { allows: (address: string, cost: number) => boolean };

type Bucket = { tokens: number; at: number };
const MAX_ADDRESSES = 20_000;

/**
 * A bucket per address: `burst` at once, refilled at `perSecond`. An IPv6 visitor owns a whole /64.
 * Kept in memory, per process: it protects the engine, it is not an accounting.
 */
export function rateLimit(burst: number, perSecond: number, now: () => number = Date.now): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    allows: (address, cost) => {
      const key = address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
      const known = buckets.get(key) ?? { tokens: burst, at: now() };
      const tokens = Math.min(burst, known.tokens + ((now() - known.at) / 1000) * perSecond);
      const isAllowed = tokens >= cost;
      buckets.delete(key);
      buckets.set(key, { tokens: isAllowed ? tokens - cost : tokens, at: now() });
      const [oldest] = buckets.keys();
      if (buckets.size > MAX_ADDRESSES && oldest !== undefined) buckets.delete(oldest);
      return isAllowed;
    },
  };
}
