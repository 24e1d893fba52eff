import type { LinkReport } from '@carrefour/config';
import { Unreachable, type UnreachableKind } from '../connect/web/unreachable.js';
import type { Web } from '../connect/web/web.js';

/** `reports`: null when nothing answered at all, so that the trouble is ours. */
export type Checked = { reports: LinkReport[] | null };

const AT_ONCE = 4;
/** Statuses by which a site answers that the page is there, though not for programs. */
const NOT_FOR_US = new Set([401, 403, 405, 406, 429, 451]);
const alive = (url: string): LinkReport => ({ url, outcome: 'alive', reason: null });

function toReport(url: string, { kind, status, message }: Unreachable): LinkReport {
  const isThere = kind === 'too-big' || kind === 'robots' || (kind === 'status' && status !== null && NOT_FOR_US.has(status));
  return isThere ? alive(url) : { url, outcome: kind === 'gone' ? 'gone' : 'unclear', reason: message.slice(0, 300) };
}

/** Whether a site answered, be it with a refusal. */
const heard = (kind: UnreachableKind | null): boolean => kind !== 'network' && kind !== 'slow';

async function ask(web: Web, url: string): Promise<{ report: LinkReport; isHeard: boolean }> {
  try {
    await web.get(url);
    return { report: alive(url), isHeard: true };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { report: toReport(url, error), isHeard: heard(error.kind) };
  }
}

/** Asks web addresses whether they still answer, a few sites at once. Where several sites were asked and none answered, nothing is concluded. */
export async function checkLinks(urls: readonly string[], web: Web): Promise<Checked> {
  const waiting = [...urls];
  const found: Awaited<ReturnType<typeof ask>>[] = [];
  const worker = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) found.push(await ask(web, url));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const hosts = new Set(urls.map((url) => (URL.canParse(url) ? new URL(url).host : url)));
  return { reports: hosts.size > 1 && found.every(({ isHeard }) => !isHeard) ? null : found.map(({ report }) => report) };
}
