import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { sendForged } from './route-matrix/forged-forms.js';
import { makeAskers, type Asking, type Program } from './route-matrix/make-askers.js';
import { askWith, type Question } from './route-matrix/ask.js';
import { askers, isHeard, readMatrix, writeMatrix, type Asker, type Matrix, type Verdict } from './route-matrix/matrix.js';
import { engineRoutes } from './route-matrix/other-routes.js';
import { siteRows } from './route-matrix/site-rows.js';

const AT_ONCE = 8;

let stack: TestStack;
let everybody: Record<Asker, Asking>;
let questions: Question[];
let found: Matrix;

beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true, demo: true, inventories: true });
  everybody = await makeAskers(stack);
  const site = (await siteRows()).map((row): Question => ({ program: 'web', ...row }));
  questions = [...site, ...[...(await cmsRoutes())].map(toQuestion('cms')), ...engineRoutes.map(toQuestion('engine'))];
  found = { ...(await tellAll('cms')), ...(await tellAll('engine')), ...(await tellAll('web')) };
  if (process.env['UPDATE_MATRIX'] === '1') await writeMatrix(found);
}, 600_000);
afterAll(() => stack.stop());

async function cmsRoutes(): Promise<string[]> {
  const { routes } = (await stack.callCms('/api/operations/routes', { token: 'CMS_ADMIN_TOKEN' })).body as { routes: string[] };
  return routes;
}

const toQuestion = (program: Program) => (row: string): Question => {
  const [method = 'GET', path = '/'] = row.split(' ');
  return { program, row, method, path };
};
const ask = (question: Question, asker: Asker) => askWith(stack, question, everybody[asker]);

/** Those that end the asker's own session come last, one at a time. */
const isLast = ({ row, form }: Question) => form?.last === true || /log-?out|sign-out|me\/sessions|password\/change/.test(row);
/** Whoever leaves an organisation is heard by nothing of it: after all that others of it are asked. */
const isLeaving = ({ row }: Question) => /team\/leave$|compte leave$/.test(row);

async function tellAll(program: Program): Promise<Matrix> {
  const asked = questions.filter((one) => one.program === program);
  const rows = new Map(asked.map(({ row }) => [row, new Map<Asker, string>()]));
  const first = asked.filter((one) => !isLast(one) && !isLeaving(one));
  const last = [...asked.filter((one) => isLast(one) && !isLeaving(one)), ...asked.filter(isLeaving)];
  const tell = async (question: Question, asker: Asker) => rows.get(question.row)?.set(asker, await ask(question, asker));
  for (const asker of askers) {
    for (let from = 0; from < first.length; from += AT_ONCE) await Promise.all(first.slice(from, from + AT_ONCE).map((question) => tell(question, asker)));
    if (program === 'web' && (asker === 'anonymous' || asker === 'contributor')) await tellOthers(asker);
    if (program === 'web' && asker === 'referent') await tellForged();
    for (const question of last) {
      // Each way out is tried from inside.
      await everybody[asker].comeInAgain?.(program);
      await tell(question, asker);
    }
  }
  return Object.fromEntries([...rows].map(([row, told]) => [`${program} ${row}`, askers.map((asker) => told.get(asker) ?? '?').join('')]));
}

/** What the site's addresses answer to other methods than those of the table, with the form of their page where it has one. */
const others = new Map<string, Verdict>();
async function tellOthers(asker: Asker): Promise<void> {
  const oneOf = new Map<string, Question>();
  for (const question of questions) if (question.program === 'web' && (question.form === undefined || question.form.last !== true)) oneOf.set(question.path, question);
  const waiting = [...oneOf.values()].flatMap((question) => {
    const { form: _form, ...read } = question;
    return (['HEAD', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => ({ ...(method === 'HEAD' ? read : question), method }));
  });
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let question = waiting.shift(); question !== undefined; question = waiting.shift()) others.set(`${question.method} ${question.path} ${asker}`, await ask(question, asker));
  }));
}

/** Forms sent as no page of ours sends them: how many ways, and those that were not refused. */
const forged = { sent: 0, taken: [] as string[] };
async function tellForged(): Promise<void> {
  const waiting = questions.flatMap(({ program, path, form }) => (program === 'web' && form !== undefined ? [{ path, form }] : []));
  const other = everybody.reader.browser?.session ?? '';
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const { sent, taken } = await sendForged(stack, one.path, one.form, everybody.referent, other);
      forged.sent += sent;
      forged.taken.push(...taken);
    }
  }));
}

test('every address of the CMS and of the site has its line in the table, and the table has no line too many', async () => {
  expect(Object.keys(found).sort()).toEqual(Object.keys(await readMatrix()).sort());
});

test('every address answers each asker as the table says', async () => {
  const expected = await readMatrix();
  expect(Object.entries(found).filter(([route, answers]) => expected[route] !== answers).map(([route, answers]) => `${route}: ${answers}, the table says ${expected[route] ?? 'nothing'}`)).toEqual([]);
});

test('a session opens the pages of the space to each role, and to nobody else', () => {
  const answers = found['web GET /espace'] ?? '';
  expect(askers.filter((_asker, index) => isHeard(answers[index]))).toEqual(['reader', 'contributor', 'referent']);
});

test('nobody outside the team is heard by the admin, and nobody but our own programs by our own addresses', async () => {
  const outside = ['anonymous', 'reader', 'contributor', 'referent', 'blocked', 'search-key'] as const;
  const open = /^cms (GET|POST|PUT|DELETE) \/(content-manager\/preview\/script|admin\/(init|project-type|login|register-admin|forgot-password|reset-password|registration-info|access-token|register|logout|telemetry|$|:path|\(|\*)|uploads|_health|documentation|i18n|favicon)/;
  const heard = Object.entries(found).filter(([route, answers]) => /^cms \w+ \/(admin|content-manager|upload|users-permissions|content-type-builder|api)/.test(route) && !route.includes('/api/space/') && !open.test(route)
    && outside.some((asker) => isHeard(answers[askers.indexOf(asker)])));
  expect(heard.map(([route, answers]) => `${answers} ${route}`)).toEqual([]);
});

test('the key that browsers may hold searches the public index, and does nothing else there; without it the engine answers that it is up', () => {
  const heard = (asker: Asker) => Object.entries(found).filter(([route, answers]) => route.startsWith('engine ') && answers[askers.indexOf(asker)] !== '-').map(([route]) => route.replace('engine ', ''));
  for (const asker of askers.filter((one) => one !== 'search-key')) expect([asker, heard(asker)]).toEqual([asker, ['GET /health']]);
  expect(heard('search-key').sort()).toEqual(['GET /collections/projects/documents/search?q=*&query_by=title', 'GET /health', 'POST /multi_search']);
});

test('every form of the space is heard from those inside alone, and done or refused by what their role may', async () => {
  const forms = Object.entries(found).filter(([route]) => /^web POST \/(espace|deconnexion)/.test(route));
  expect(forms.length).toBeGreaterThan(60);
  const at = (answers: string, asker: Asker) => answers[askers.indexOf(asker)];
  const outside = askers.filter((asker) => !['reader', 'contributor', 'referent'].includes(asker));
  // Whoever is blocked meanwhile may still go out.
  expect(forms.filter(([route]) => !route.endsWith('/deconnexion')).filter(([, answers]) => outside.some((asker) => at(answers, asker) !== '-')).map(([route, answers]) => `${answers} ${route}`)).toEqual([]);
  const did = (asker: Asker) => forms.filter(([, answers]) => at(answers, asker) === '+').map(([route]) => route.replace('web POST ', ''));
  // What somebody who only reads may do: for oneself.
  expect(did('reader').sort()).toEqual(['/deconnexion', '/espace/compte everywhere', '/espace/compte leave']);
  for (const route of ['/espace/equipe invite', '/espace/profil profile', '/espace/profil settings']) expect([route, askers.filter((asker) => did(asker).includes(route))]).toEqual([route, ['referent']]);
  for (const route of ['/espace/projets/nouveau', '/espace/imports/nouveau']) expect([route, askers.filter((asker) => did(asker).includes(route))]).toEqual([route, ['contributor', 'referent']]);
});

test('HEAD is heard as GET is, and no address does more by another method than by POST', () => {
  const verdicts = (method: string, path: string, asker: Asker) => Object.entries(found).filter(([route]) => route === `web ${method} ${path}` || route.startsWith(`web ${method} ${path} `)).map(([, answers]) => answers[askers.indexOf(asker)]);
  const odd = [...others].filter(([asked, told]) => {
    const [method = '', path = '', asker] = asked.split(' ') as [string, string, Asker];
    return method === 'HEAD' ? !verdicts('GET', path, asker).includes(told) : told !== '-' && told !== '0' && !verdicts('POST', path, asker).includes(told);
  });
  expect(others.size).toBeGreaterThan(900);
  expect(odd).toEqual([]);
});

test('no form of any page is taken without its token or stamp, with another’s, from another site, or as plain text', () => {
  process.stdout.write(`${forged.sent} forged forms\n`);
  expect(forged.sent).toBeGreaterThan(500);
  expect(forged.taken).toEqual([]);
});

test('the site’s server gives away no file of its own but those made for browsers', () => {
  for (const path of ['/uploads/:file', '/.env', '/build/server/index.js', '/__manifest', '/medias/:file', '/assets/:file', '/typesense/:file']) expect([path, found[`web GET ${path}`]]).toEqual([path, '0'.repeat(askers.length)]);
  expect(found['web POST /hooks/cms']).toBe('-'.repeat(askers.length));
});
