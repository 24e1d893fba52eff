const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|pk_\w+|mtm_\w+|phpsessid|jsessionid|sid)$/i;

/** The same page under one name at every visit: no fragment, no tracking, no session. */
export function canonicalAddress(address: string): string {
  const url = new URL(address.replace(/;jsessionid=[^?#/]*/i, ''));
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
