/** What a redirection says to browsers and proxies: a merge may be undone, an address corrected. Each time, they ask again. */
export const askAgain = { 'Cache-Control': 'no-cache' } as const;

/** Where something moved: for good as far as search engines are concerned, never longer than we say so. */
export const movedTo = (address: string, status: 301 | 302 = 301): Response => new Response(null, { status, headers: { ...askAgain, Location: address } });
