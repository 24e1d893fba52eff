import type { BenchContext, Figure, Measure } from '@carrefour/config/stack/bench/figure';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { ensureCorpus } from './ensure-corpus.js';
import { percentile } from './percentile.js';

/** Nobody listens there: every webhook is lost. */
const NOWHERE = 'http://127.0.0.1:9';
const WITH_HOOKS_MS = 1_000;
const WITHOUT_HOOKS_MS = 6_000;
const PATIENCE_MS = 15_000;

type Editor = { rename: (id: string, title: string) => Promise<void> };

/** A member of the team saving and publishing through the admin's own routes. */
async function signIn(stack: TestStack): Promise<Editor> {
  const made = await stack.callCms('/api/operations/accounts', { token: 'CMS_ADMIN_TOKEN', method: 'POST', body: { demo: true } });
  const { accounts } = made.body as { accounts: { role: string; email: string; password: string }[] };
  const account = accounts.find(({ role }) => role === 'administrator');
  const post = async (path: string, body: unknown, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    const response = await fetch(`${stack.cmsUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path} : ${response.status}`);
    return (await response.json()) as { data: { token: string } };
  };
  const { data } = await post('/admin/login', { email: account?.email, password: account?.password });
  return {
    rename: async (id, title) => void (await post(`/content-manager/collection-types/api::project.project/${id}/actions/publish`, { title }, data.token)),
  };
}

async function isFound({ webUrl }: TestStack, word: string): Promise<boolean> {
  const body = JSON.stringify({ searches: [{ collection: 'projects', q: word, query_by: 'title', num_typos: 0, per_page: 1 }] });
  const response = await fetch(`${webUrl}/typesense/multi_search`, { method: 'POST', body });
  const { results } = (await response.json()) as { results: { found?: number }[] };
  return (results[0]?.found ?? 0) > 0;
}

/** From the CMS's answer to the save until the public search finds the new title. */
async function measureEdits(stack: TestStack, edits: number): Promise<number[]> {
  const editor = await signIn(stack);
  const { projects } = (await (await fetch(`${stack.webUrl}/api/v1/projects?perPage=${Math.min(100, edits)}`)).json()) as { projects: { id: string }[] };
  const delays: number[] = [];
  for (let index = 0; index < edits; index += 1) {
    const word = `zq${Date.now().toString(36)}${index.toString(36)}`;
    await editor.rename(projects[index % projects.length]?.id ?? '', `Titre ${word}`);
    const saved = performance.now();
    while (!(await isFound(stack, word)) && performance.now() - saved < PATIENCE_MS) await new Promise((resolve) => setTimeout(resolve, 15));
    delays.push(performance.now() - saved);
  }
  return delays;
}

const figure = (name: string, delays: readonly number[], limit: number): Figure => {
  const measured = percentile(delays, 0.95);
  return { name, measured, unit: 'ms', limit: `< ${limit}`, ok: measured < limit };
};

export const measure: Measure = async (context: BenchContext) => {
  const stack = await ensureCorpus(context);
  const hooked = await measureEdits(stack, context.quick ? 15 : 60);
  await stack.killCms('SIGTERM');
  await stack.restartCms({ WEB_URL: NOWHERE });
  const polled = await measureEdits(stack, context.quick ? 8 : 30);
  await stack.killCms('SIGTERM');
  await stack.restartCms();
  return [
    figure('modification → trouvée, avec webhooks (p95)', hooked, WITH_HOOKS_MS),
    figure('modification → trouvée, sans webhook (p95)', polled, WITHOUT_HOOKS_MS),
  ];
};
