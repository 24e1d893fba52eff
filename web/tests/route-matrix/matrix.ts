import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Who asks: nobody, people of a partner by role, one whose account is blocked, the team, and whoever holds the public search's key. */
export const askers = ['anonymous', 'reader', 'contributor', 'referent', 'blocked', 'moderator', 'editor', 'administrator', 'search-key'] as const;
export type Asker = (typeof askers)[number];
/** `-` turned away (401, 403, 405, or sent to the sign-in page), `0` nothing there, `~` heard, and what was sent refused (by its words, by a role, too often), `+` done or shown. */
export type Verdict = '-' | '0' | '~' | '+';
/** What somebody was let in to ask, whatever came of it. */
export const isHeard = (verdict: string | undefined): boolean => verdict === '+' || verdict === '~';
/** For each route, what each asker is told, in the order of `askers`. */
export type Matrix = Record<string, string>;

const file = join(import.meta.dirname, 'matrix.txt');
const HEAD = `# What each route answers to each asker: ${askers.join(', ')}.
# - turned away, 0 nothing there, ~ heard but refused for what was sent, + done or shown. A word after an address: the form that was sent to it.
# A route without a line fails the test; UPDATE_MATRIX=1 writes this file anew, to be read before it is kept.
`;

export async function readMatrix(): Promise<Matrix> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => {
    const [answers = '', ...route] = line.split(' ');
    return [route.join(' '), answers];
  }));
}

export const writeMatrix = (matrix: Matrix): Promise<void> =>
  writeFile(file, `${HEAD}${Object.entries(matrix).map(([route, answers]) => `${answers} ${route}`).join('\n')}\n`);

/** What an answer means for whoever asked. */
export function toVerdict(status: number, location: string | null): Verdict {
  if (status === 401 || status === 403 || status === 405) return '-';
  if (status >= 300 && status < 400 && /\/connexion(\?suite=|$)/.test(location ?? '')) return '-';
  if (status === 404 || status === 410) return '0';
  return status >= 400 ? '~' : '+';
}
