import type { SourceLimits } from '@carrefour/config';
import { ChainCookies } from './chain-cookies.js';
import { excerptOf } from './excerpt-of.js';
import type { ResolveHost } from './guarded-lookup.js';
import { onePerHost } from './pace.js';
import { requestOnce, type Answer } from './request-once.js';
import { toRobotsRules, type RobotsRules } from './robots.js';
import { Unreachable } from './unreachable.js';
import { AGENT } from './user-agent.js';
import type { Asking, Page, Web } from './web.js';
import { withRetries } from './with-retries.js';

export type Manners = {
  readonly userAgent: string;
  readonly limits: Pick<SourceLimits, 'delaySeconds' | 'pageSeconds' | 'pageMegabytes'>;
  /** Whether robots.txt is asked first: for pages we find by ourselves, not for the one file a partner gives us. */
  readonly obeysRobots: boolean;
  /** Hosts a link or a redirect may lead to. */
  readonly mayVisit: (url: URL) => boolean;
  /** Addresses of this machine or network that somebody allowed. */
  readonly mayBePrivate: (url: URL) => boolean;
  readonly resolve?: ResolveHost;
};

const MOST_REDIRECTS = 5;
/** Nobody's site is asked more than twice a second; a person's own machine, for tests, may be. */
const LEAST_PAUSE_MS = 500;

function toUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Unreachable('network', address, `${address} n’est pas une adresse http(s) simple.`);
  return url;
}

/** What an answer means that is neither a page nor a redirect. */
function refuseStatus(url: URL, { status, headers, body }: Answer): void {
  if ((status >= 200 && status < 300) || status === 304) return;
  const after = Number(headers['retry-after']);
  const kind = status === 404 || status === 410 ? 'gone' : 'status';
  throw new Unreachable(kind, url.href, `${url.href} répond ${status}.`, { status, excerpt: excerptOf(body), retryAfter: Number.isFinite(after) ? after : null });
}

/** The Internet, read politely: see docs/decisions/042. */
export function politeWeb({ userAgent, limits, obeysRobots, mayVisit, mayBePrivate, resolve }: Manners): Web {
  const pace = onePerHost();
  const rulesByOrigin = new Map<string, Promise<RobotsRules>>();

  const pauseAt = (url: URL, rules: RobotsRules | null): number =>
    Math.max(limits.delaySeconds * 1000, rules?.pause ?? 0, mayBePrivate(url) ? 0 : LEAST_PAUSE_MS);

  const ask = (url: URL, pause: number, { headers = {}, onDisk = false }: Asking): Promise<Answer> =>
    withRetries(
      () =>
        pace(url.host, pause, async () => {
          const answer = await requestOnce(url, {
            headers: { 'user-agent': userAgent, accept: '*/*', 'accept-language': 'fr,en;q=0.5', ...headers },
            mayBePrivate: mayBePrivate(url),
            onDisk,
            resolve,
            milliseconds: limits.pageSeconds * 1000,
            bytes: limits.pageMegabytes * 1024 * 1024,
          });
          if (!(answer.status >= 300 && answer.status < 400)) refuseStatus(url, answer);
          return answer;
        }),
      pause,
    );

  /** Follows redirects, every hop checked like a first address. */
  async function follow(address: string, asking: Asking, rulesOf: (url: URL) => Promise<RobotsRules | null>): Promise<Page> {
    const seen = new Set<string>();
    const cookies = new ChainCookies();
    for (let url = toUrl(address); ; ) {
      if (!mayVisit(url)) throw new Unreachable('off-site', url.href, `${url.href} mène hors des sites de la recette : ajoutez ce site à « hosts » s’il en fait partie.`);
      const rules = await rulesOf(url);
      if (rules !== null && !rules.allows(url.href)) throw new Unreachable('robots', url.href, `${url.href} : le robots.txt du site demande de ne pas la lire.`);
      const answer = await ask(url, pauseAt(url, rules), { ...asking, headers: { ...asking.headers, ...cookies.headersFor(url) } });
      const target = answer.status >= 300 && answer.status < 400 && answer.status !== 304 ? answer.headers.location : undefined;
      if (target === undefined) {
        refuseStatus(url, answer);
        return { ...answer, requested: address, address: url.href };
      }
      // The same address may answer otherwise to who brings the cookie it gave.
      seen.add(cookies.stateAt(url));
      cookies.take(url, answer.headers['set-cookie']);
      const next = toUrl(new URL(target, url).href);
      if (seen.has(cookies.stateAt(next)) || seen.size > MOST_REDIRECTS) throw new Unreachable('redirects', address, `${address} tourne en rond de redirection en redirection (${seen.size} suivies).`);
      url = next;
    }
  }

  /** A robots.txt that cannot be had is the site's trouble, told as such: nothing is read, and nothing is taken for forbidden. */
  const readRobots = async (origin: string): Promise<RobotsRules> => {
    const address = `${origin}/robots.txt`;
    const found = await follow(address, {}, async () => null).catch((error: unknown) => {
      const isAbsent = error instanceof Unreachable && error.status !== null && error.status < 500 && error.status !== 429;
      if (!isAbsent) throw error;
      return { status: 404, body: Buffer.alloc(0) };
    });
    return toRobotsRules(address, found, AGENT);
  };
  const rulesOf = async ({ origin }: URL): Promise<RobotsRules | null> => {
    if (!obeysRobots) return null;
    const known = rulesByOrigin.get(origin) ?? readRobots(origin);
    rulesByOrigin.set(origin, known);
    return known;
  };

  return { get: (address: string, asking: Asking = {}) => follow(address, asking, rulesOf) };
}
