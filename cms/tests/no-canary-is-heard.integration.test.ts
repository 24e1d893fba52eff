import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runForOutput } from '@carrefour/config/stack/processes/run-for-output';
import { repositoryRoot } from '@carrefour/config/stack/repository-root';
import { startTestStack, type TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { startAdminSession } from './admin-session.js';
import { makeCanaries } from './canaries/canary.js';
import { listener } from './canaries/listener.js';
import { hearBundles, hearLogs } from './canaries/hear-files.js';
import { hearIndex } from './canaries/hear-index.js';
import { hearCms, hearOutputs } from './canaries/hear-outputs.js';
import { hearPages } from './canaries/hear-pages.js';
import { hearPictures, hearRoutes } from './canaries/hear-routes.js';
import { hearTeam } from './canaries/hear-team.js';
import { plantCanaries, type Planted } from './canaries/plant-canaries.js';
import { queryDatabase } from './open-database.js';
import { sendForm } from './send-form.js';

const canaries = makeCanaries();
let stack: TestStack;
let planted: Planted;
let ears: ReturnType<typeof listener>;
let secretEars: ReturnType<typeof listener>;
let pages = 0;
let routes = 0;
let pictures: Awaited<ReturnType<typeof hearPictures>>;
let team: Awaited<ReturnType<typeof hearTeam>>;

/** What the public does meanwhile: each form answers, and writes mails. */
async function write(): Promise<number[]> {
  const [first] = await queryDatabase<{ slug: string }>(stack, "select slug from projects where published_at is not null and coalesce(openness, 'public') = 'public' order by id limit 1");
  const answers = [
    await sendForm(stack, `/projets/${first?.slug ?? ''}/ecrire`, 'message', { name: 'Ana', email: 'ana@ecrit.example', subject: 'Venir', body: 'Bonjour, peut-on venir ?' }),
    await sendForm(stack, `/projets/${first?.slug ?? ''}/signaler`, 'report', { reason: 'closed', text: 'Fermé en mai.', email: 'temoin@ecrit.example' }),
    await sendForm(stack, '/alertes?q=jardin', 'alert', { email: 'lecteur@ecrit.example', frequency: 'weekly' }),
  ];
  for (const path of ['remind-partners', 'follow-votes', 'follow-messages', 'send-alerts']) await stack.callCms(`/api/operations/${path}`, { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: {} });
  return answers.map(({ status }) => status);
}

const publicSlugs = async () => (await queryDatabase<{ slug: string }>(stack, "select slug from projects where published_at is not null and coalesce(openness, 'public') = 'public' order by id desc limit 4")).map(({ slug }) => slug);

let sent: number[] = [];
beforeAll(async () => {
  stack = await startTestStack({ database: 'sqlite', web: true, demo: true, inventories: true });
  // Before addresses of the team are canaries themselves.
  const { token } = await startAdminSession(stack);
  await stack.killWeb();
  rmSync(join(stack.dataDir, 'dumps'), { recursive: true, force: true });
  planted = await plantCanaries(stack, canaries);
  const rebuilt = await runForOutput(process.execPath, [join(repositoryRoot, 'web', 'dist', 'search-index', 'cli.js'), 'rebuild'], { cwd: join(repositoryRoot, 'web'), env: stack.env });
  if (rebuilt.exitCode !== 0) throw new Error(rebuilt.stderr + rebuilt.stdout);
  await stack.restartWeb();
  const { DEMO_PASSWORD: _known, ...keys } = stack.secrets;
  const secrets = [...planted.secrets, ...Object.values(keys)];
  ears = listener(canaries, planted.shown, secrets);
  secretEars = listener({ ...canaries, heardIn: () => [] }, planted.shown, secrets);
  sent = await write();
  const { slugs, addresses } = planted;
  await hearOutputs(stack, ears.hear, slugs);
  await hearCms(stack, ears.hear, planted.plurals);
  await hearIndex(stack, ears.hear, planted.shown);
  pages = await hearPages(stack, ears.hear, [...addresses, ...slugs.flatMap((slug) => [`/projets/${slug}`, `/en/projets/${slug}`, `/projets/${slug}/ecrire`, `/projets/${slug}/signaler`])]);
  routes = await hearRoutes(stack, ears.hear);
  pictures = await hearPictures(stack, ears.hear, [...slugs, ...(await publicSlugs())]);
  team = await hearTeam(stack, token, ears.hear, secretEars.hear);
  hearBundles(ears.hear);
  hearLogs(stack, ears.hear);
}, 400_000);
afterAll(() => stack.stop());

test('every private text of every type, every draft and every record that is not for all holds a canary', () => {
  expect(planted.missing).toEqual([]);
  const names = ['project.title (draft)', 'project.title (not for all)', 'project.description (withheld)', 'project.place.address (hidden)', 'project.place.address (not shown so finely)', 'article.body (draft)', 'block.text.body (draft) of a page', 'project.contact.email', 'project.contact.phone', 'account.email', 'team.email', 'message.note', 'mail.text'];
  expect(names.filter((name) => !planted.planted.has(name))).toEqual([]);
  expect(planted.planted.size).toBeGreaterThan(250);
});

test('what is public is heard wherever it should be, so that silence means something', () => {
  process.stdout.write(`${canaries.count()} canaries listened for in ${pages} pages and more: ${ears.summary()}\n`);
  expect(Math.min(pages, routes)).toBeGreaterThan(100);
  expect(['page', 'loader', 'embed', 'output', 'output.csv', 'output.xlsx', 'output.json', 'output.geojson', 'output.rss', 'dump', 'index', 'search'].filter((kind) => !ears.wasShown(kind))).toEqual([]);
  expect(['bundle', 'log', 'sitemap', 'cms', 'route', 'picture', 'report'].filter((kind) => !ears.wasHeard(kind))).toEqual([]);
});

test('no page or output fails or is refused for what the private texts hold', () => {
  expect(sent).toEqual([303, 303, 303]);
  expect(ears.troubles()).toEqual([]);
});

test('no canary is heard anywhere: pages, loaders, outputs, feeds, frames, copies, index, search, the CMS’s own addresses, bundles, logs', () => {
  expect(ears.leaks()).toEqual([]);
});

test('a picture for social networks is drawn of what has a page, and of nothing else', () => {
  expect(pictures.odd).toEqual([]);
  expect(pictures.drawn).toBeGreaterThan(4);
});

test('the back office tells no secret either: journal and its file, mails and their templates, queues, runs; its report for sponsors nothing private', () => {
  expect(team.refused).toEqual([]);
  // Where nothing waits, nothing is told: silence would mean nothing.
  expect([team.waiting.length > 0, team.waiting.filter(({ count }) => count === 0)]).toEqual([true, []]);
  expect(secretEars.leaks()).toEqual([]);
});

test('nor in the mails that visitors are sent', async () => {
  const mails = await queryDatabase<{ to: string; subject: string; text: string; html: string | null }>(stack, `select "to", subject, text, html from mails where "to" like '%@ecrit.example'`);
  expect(mails.length).toBeGreaterThan(1);
  expect(mails.flatMap(({ to, subject, text, html }) => canaries.heardIn(`${subject}\n${text}\n${html ?? ''}`).map((canary) => `${to}: ${canary}`))).toEqual([]);
});
