/** What the engine's client asks of axios; the part of it that a search uses. */
type RequestConfig = {
  method?: string;
  url: string;
  headers?: Record<string, string>;
  params?: Record<string, string>;
  data?: unknown;
  /** Milliseconds. */
  timeout?: number;
};
type Response = { status: number; data: unknown; headers: Record<string, string> };

/**
 * Stands for axios in the engine's client (an alias of the build): `fetch` is in every browser and in Node, and 21 KB
 * lighter. Its errors carry neither request nor key, so that no log holds them. Rejects when nothing answers in time.
 */
export default async function axios({ method = 'GET', url, headers, params, data, timeout }: RequestConfig): Promise<Response> {
  const query = new URLSearchParams(params).toString();
  const response = await fetch(query === '' ? url : `${url}?${query}`, {
    method,
    ...(headers && { headers }),
    ...(data !== undefined && { body: typeof data === 'string' ? data : JSON.stringify(data) }),
    ...(timeout !== undefined && timeout > 0 && { signal: AbortSignal.timeout(timeout) }),
  }).catch((error: unknown) => {
    throw new Error(`Le moteur de recherche ne répond pas : ${error instanceof Error ? error.name : 'erreur de réseau'}.`);
  });
  // As an address that does not answer: the client goes on to the next, a tab older than its key to the site's own.
  if (response.status === 401) throw new Error('Le moteur de recherche ne reconnaît plus la clé.');
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, data: isJson ? await response.json() : await response.text(), headers: Object.fromEntries(response.headers) };
}
