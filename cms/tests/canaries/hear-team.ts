import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { ask, each, type Hear } from './ask.js';

/** What is shown to sponsors and the assembly: nothing private is in it, though the team alone makes it. */
const given = ['/office/figures'];
/** What the team reads and takes away: people's words may be there, no secret is. */
const read = [
  '/office/journal', '/office/journal.csv', '/office/mails', '/office/mails?state=sent', '/office/templates', '/office/waiting', '/office/search', '/office/search/silent', '/office/runs', '/office/sources', '/office/terms?list=themes', '/office/calls', '/office/bin', '/office/duplicates', '/office/merges', '/office/carriers',
  ...['message', 'report', 'proposal', 'submission', 'conflict', 'profile-change', 'join-request', 'membership-application', 'import-job'].map((kind) => `/office/queue?kind=${kind}&mine=0`),
];

/** The back office, as an administrator reads it; `hearSecret` listens for secrets alone. Answers what was refused. */
export async function hearTeam(stack: TestStack, token: string, hear: Hear, hearSecret: Hear): Promise<string[]> {
  const refused: string[] = [];
  await each([...given, ...read], async (path) => {
    const { status, text } = await ask(`${stack.cmsUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (status !== 200) refused.push(`${status} ${path}`);
    if (given.includes(path)) hear('report', path, text, status);
    hearSecret('team', path, text, status);
  });
  return refused;
}
