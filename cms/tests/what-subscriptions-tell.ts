import { expect } from '@jest/globals';
import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { OfficeSession } from './office-session.js';
import { writeDatabase } from './open-database.js';

const alerts = [
  ['lettre-1', '', 'weekly', 'fr', true], ['lettre-2', '', 'weekly', 'fr', true], ['lettre-3', '', 'monthly', 'en', false], ['suivi-1', 'q=secret', 'monthly', 'fr', true],
] as const;

type Told = { lines: { isNewsletter: boolean; frequency: string; active: number; waiting: number }[]; letters: { language: string; readers: number }[] };

/** The team reads how many follow what, never who nor which search; the newsletter says why it cannot be shown where the site rests. */
export async function countsSubscriptions({ stack, office }: { stack: TestStack; office: OfficeSession }): Promise<void> {
  const told = async () => (await office.get('editor', '/subscriptions')).body as Told;
  const before = await told();
  const at = stack.database === 'sqlite' ? String(Date.now()) : `'${new Date().toISOString()}'`;
  for (const [id, query, frequency, language, isConfirmed] of alerts)
    await writeDatabase(stack, `insert into alerts (document_id, email, query, frequency, language, digest, confirmed_at) values ('${id}', '${id}@exemple.example', '${query}', '${frequency}', '${language}', '${id}', ${isConfirmed ? at : 'null'})`);
  const body = await told();
  // Other readers of this stack follow the letter too: only what came is judged.
  expect(body.lines.map((line, at) => ({ ...line, active: line.active - (before.lines[at]?.active ?? 0), waiting: line.waiting - (before.lines[at]?.waiting ?? 0) }))).toEqual([
    { isNewsletter: true, frequency: 'Chaque semaine', active: 2, waiting: 0 }, { isNewsletter: true, frequency: 'Chaque mois', active: 0, waiting: 1 },
    { isNewsletter: false, frequency: 'Chaque semaine', active: 0, waiting: 0 }, { isNewsletter: false, frequency: 'Chaque mois', active: 1, waiting: 0 },
  ]);
  expect(body.letters.map(({ language, readers }, at) => [language, readers - (before.letters[at]?.readers ?? 0)])).toEqual([['fr', 2], ['en', 0]]);
  expect(JSON.stringify(body)).not.toMatch(/exemple\.example|secret/);
  expect((await office.get('editor', '/subscriptions/letter?language=en&frequency=monthly')).body).toMatchObject({ problem: expect.stringContaining('Le site ne répond pas') as unknown });
}
