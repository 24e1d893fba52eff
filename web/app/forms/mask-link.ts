/** A path without the secret of a mailed link: what is written down must open nothing. */
export const maskLink = (path: string): string => path.replace(/\/apercu\/[^/]+/, '/apercu/…').replace(/\/[\w-]{43}(?=\/|$)/g, '/…');
