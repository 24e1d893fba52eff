import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import { narrowedDoors, readDoors } from '../office-doors.js';
import { ask, each, type Hear } from './ask.js';

/** What is shown to sponsors and the assembly: nothing private is in it, though the team alone makes it. */
const given = ['/office/figures'];

/** `refused`: what did not answer; `waiting`: the kinds of the queue, each of them asked for, with how much waits. */
export type TeamHeard = { refused: string[]; waiting: { kind: string; count: number }[] };

/** The back office, as an administrator reads it and takes it away: people's words may be there, no secret is; `hearSecret` listens for secrets alone. */
export async function hearTeam(stack: TestStack, token: string, hear: Hear, hearSecret: Hear): Promise<TeamHeard> {
  const refused: string[] = [];
  const read = (path: string) => ask(`${stack.cmsUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
  const { kinds: waiting } = JSON.parse((await read('/office/queue')).body) as { kinds: TeamHeard['waiting'] };
  const doors = [...readDoors.map(([path]) => path), ...narrowedDoors, ...waiting.map(({ kind }) => `/queue?kind=${kind}`)];
  await each(doors.map((path) => `/office${path}`), async (path) => {
    const { status, text } = await read(path);
    if (status !== 200) refused.push(`${status} ${path}`);
    if (given.includes(path)) hear('report', path, text, status);
    hearSecret('team', path, text, status);
  });
  return { refused, waiting };
}
