/** How the search reaches the engine: one address after the other, with the key that goes with them. */
export type EngineAccess = {
  /** Addresses without trailing slash: the site's own `/typesense`, or the nodes themselves. */
  urls: readonly string[];
  key: string;
  timeoutMs: number;
  /** How long an answer may be given again; 0 on the server, which answers everybody. */
  rememberedSeconds: number;
  /** Whether the first address is asked as long as it answers; else all take turns. */
  prefersFirst?: boolean;
};

/** Where browsers ask directly, when the team opened the engine to them. */
export type PublicEngine = { url: string; key: string };

const BROWSER = { timeoutMs: 8_000, rememberedSeconds: 60 };

/** From a browser: through the site's own address, which adds the key; first straight to the engine where it is open, until that key has had its day. */
export function browserAccess(origin: string, open: PublicEngine | null): EngineAccess {
  const site = `${origin}/typesense`;
  if (open !== null) return { urls: [open.url, site], key: open.key, prefersFirst: true, ...BROWSER };
  return { urls: [site], key: 'added-by-the-site', ...BROWSER };
}
