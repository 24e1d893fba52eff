import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { Attempt } from './attempt.js';

/** What the attempt is made with: the key of browsers, a project that exists, and the digest of its record. */
export type Held = { key: string; project: string; digest: string };
export type Told = Attempt & { status: number; text: string; isRefused: boolean; found: number };

type Result = { error?: string; found?: number };
const PATIENCE_MS = 10_000;
let asked = 0;

/** Several searches may be answered in one envelope, each with a refusal of its own. */
function resultsIn(text: string): Result[] {
  try {
    const answer = JSON.parse(text) as { results?: Result[]; total?: number } & Result;
    return answer.results ?? [{ found: 0, ...answer, ...(answer.total !== undefined && { found: answer.total }) }];
  } catch {
    return [];
  }
}

/** Tries it, from an address of its own: how often one may ask is another test's. */
export async function tryIt(stack: TestStack, attempt: Attempt, held: Held): Promise<Told> {
  const real = (text: string) => text.replaceAll(':digest', held.digest).replaceAll('/:id', `/${held.project}`);
  const { at, method, path, body, key = held.key } = attempt;
  const answer = await fetch(`${at === 'engine' ? stack.typesenseUrl : stack.webUrl}${real(path)}`, {
    method, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS), ...(body !== undefined && { body: typeof body === 'string' ? body : real(JSON.stringify(body)) }),
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.60.0.${(asked += 1) % 250}`, ...(key !== '' && { 'x-typesense-api-key': key }) },
  });
  const text = `${[...answer.headers].join('\n')}\n${await answer.text()}`;
  const results = resultsIn(text.slice(text.indexOf('\n{') + 1));
  const isRefused = answer.status >= 400 || (results.length > 0 && results.every(({ error }) => error !== undefined));
  return { ...attempt, status: answer.status, text, isRefused, found: Math.max(0, ...results.map(({ found = 0 }) => found)) };
}
