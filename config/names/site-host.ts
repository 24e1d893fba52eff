/** Hosts under which anybody has a page: sharing one says nothing of two projects. */
const SHARED_HOSTS = /(^|\.)(facebook|twitter|instagram|linkedin|youtube|youtu|helloasso|google|wikipedia|blogspot|free|orange|pagesperso-orange|ning|leetchi|ulule|kisskissbankbank|x|t|fb|jimdo|over-blog|canalblog)\.[a-z]{2,}$/i;
const HOSTED_PAGES = /\.(wordpress|blogspot|wixsite|wix|jimdo|over-blog|free|e-monsite|canalblog|ouvaton|asso)\.[a-z]{2,}$/i;

/** The host of an address without `www.`, or `null` when many unrelated projects share it. A personal sub-domain counts. */
export function toSiteHost(url: string): string | null {
  try {
    const host = new URL(url).hostname.toLowerCase().replace(/^www\d?\./, '');
    return SHARED_HOSTS.test(host) && !HOSTED_PAGES.test(host) ? null : host;
  } catch {
    return null;
  }
}
