import type { ImportJobView } from '@carrefour/config';
import type { Figure, Measure } from '@carrefour/config/stack/bench/figure';
import { timed } from '@carrefour/config/stack/bench/timing';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { generatedLines } from './generate-inventory.js';

const [ROWS, QUICK_ROWS] = [10_000, 1_000];
/** Rows that no other bench brings. */
const FROM = 5_000_000;
const MOST_SECONDS = 120;
/** Somebody waits in front of it. */
const MOST_LIST_MS = 1_500;
const PARTNER = 'partner-trusted';

type Account = { role: string; email: string; password: string };
type Call = <Body>(path: string, body?: unknown) => Promise<Body>;

/** A partner of the demonstration, signed in as its pages sign it in. */
async function signIn(stack: TestStack): Promise<Call> {
  const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  const account = (made.body as { accounts: Account[] }).accounts.find(({ role }) => role === PARTNER);
  const signed = await stack.callCms('/api/space/sign-in', { token: 'CMS_SPACE_TOKEN', body: { email: account?.email, password: account?.password, locale: 'fr', visitor: '0'.repeat(32) } });
  const { session = '' } = signed.body as { session?: string };
  return async <Body>(path: string, body?: unknown) => {
    const isText = typeof body === 'string';
    const answer = await fetch(`${stack.cmsUrl}/api/space/${path}`, {
      method: body === undefined ? 'GET' : 'POST', ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
      headers: { authorization: `Bearer ${stack.secrets['CMS_SPACE_TOKEN'] ?? ''}`, 'x-carrefour-session': session, 'content-type': isText ? 'application/octet-stream' : 'application/json', 'x-carrefour-file': 'mesures.csv' },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Body;
  };
}

/** A partner's own file, from its arrival to its last row on the site, as the space does it: read, rehearsed, imported, taken back. */
export const measure: Measure = async ({ quick, stack: start }) => {
  const stack = await start();
  const rows = quick ? QUICK_ROWS : ROWS;
  const call = await signIn(stack);
  const work = async () => {
    const { exitCode, stderr } = await stack.importer('jobs', 'due');
    if (exitCode !== 0) throw new Error(stderr.slice(-1500));
  };
  const { id } = await call<{ id: string }>('imports', { inventory: null, name: `Mesures ${Date.now()}`, licence: 'lo-2.0', coverage: 'full', address: null, given: null });
  const read = await timed(async () => {
    await call(`imports/${id}/file`, [...generatedLines(rows, FROM)].join(''));
    await work();
  });
  const step = (path: string, body: unknown) => timed(async () => {
    await call(`imports/${id}/${path}`, body);
    await work();
  });
  const rehearsed = await step('rehearse', {});
  const imported = await step('run', { acceptsVanishing: false });
  const { state, message, result } = await call<ImportJobView>(`imports/${id}`);
  const pageMs = await timed(() => call(`imports/${id}/rows?part=run&filter=created&page=${Math.ceil(rows / 50)}`));
  const listMs = await timed(() => call('projects?perPage=20&sort=qualite'));
  const homeMs = await timed(() => call('dashboard'));
  await call(`imports/${id}/undo`, {});
  const seconds = (read + rehearsed + imported) / 1000;
  const done = result?.counts['rows'] ?? 0;
  return toFigures({ rows, done: state === 'ready' ? done : 0, message, seconds, read, rehearsed, imported, pageMs, listMs, homeMs });
};

type Measured = { rows: number; done: number; message: string | null; seconds: number; read: number; rehearsed: number; imported: number; pageMs: number; listMs: number; homeMs: number };

function toFigures({ rows, done, message, seconds, read, rehearsed, imported, pageMs, listMs, homeMs }: Measured): Figure[] {
  const asMemory = (name: string, ms: number): Figure => ({ name, measured: ms / 1000, unit: 's', limit: 'pour mémoire', ok: true });
  return [
    { name: `fichier d’un partenaire, ${rows} lignes : lu, essayé, importé${message === null ? '' : ` (${message})`}`, measured: seconds, unit: 's', limit: `≤ ${MOST_SECONDS}`, ok: seconds <= MOST_SECONDS && done === rows },
    asMemory('dont lecture et proposition de recette', read), asMemory('dont essai à blanc', rehearsed), asMemory('dont import', imported),
    { name: 'une page de lignes, au milieu du compte rendu', measured: pageMs, unit: 'ms', limit: '≤ 200', ok: pageMs <= 200 },
    { name: `liste des projets d’un partenaire qui en a ${rows}, par qualité`, measured: listMs, unit: 'ms', limit: `≤ ${MOST_LIST_MS}`, ok: listMs <= MOST_LIST_MS },
    { name: `tableau de bord d’un partenaire de ${rows} projets`, measured: homeMs, unit: 'ms', limit: `≤ ${MOST_LIST_MS}`, ok: homeMs <= MOST_LIST_MS },
  ];
}
