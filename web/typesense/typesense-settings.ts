/** Where the search engine answers and the key that may do everything there; never sent to a browser. */
export type TypesenseSettings = {
  /** Nodes of a cluster, the first asked first; one element for a single node. */
  nodes: readonly string[];
  apiKey: string;
};

type Environment = {
  TYPESENSE_URL?: string | undefined;
  TYPESENSE_URLS?: string | undefined;
  TYPESENSE_API_KEY?: string | undefined;
};

/** The engine this program was given, or null when it runs on the CMS alone. */
export function typesenseSettings(env: Environment): TypesenseSettings | null {
  const urls = (env.TYPESENSE_URLS ?? env.TYPESENSE_URL ?? '').split(',');
  const nodes = urls.map((url) => url.trim().replace(/\/$/, '')).filter(Boolean);
  if (nodes.length === 0 || env.TYPESENSE_API_KEY === undefined) return null;
  return { nodes, apiKey: env.TYPESENSE_API_KEY };
}
