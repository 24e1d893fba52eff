import type { CountKind } from '@carrefour/config';
import { isbot } from 'isbot';
import { askDoor } from '../space/cms-space.server';
import { newTally } from './tally';

const EVERY_MS = 20_000;
const AT_ONCE = 500;
const tally = newTally();
let timer: NodeJS.Timeout | undefined;

/** Hands over what was counted; what the CMS does not take is counted no more: these are figures, not accounts. */
async function handOver(): Promise<void> {
  timer = undefined;
  for (let counts = tally.take(AT_ONCE); counts.length > 0; counts = tally.take(AT_ONCE)) if ((await askDoor('counts', { counts })).kind !== 'done') return;
}

/** Counts what happened to projects, for their partners: by day, without anybody. Robots, and those who ask not to be followed, count for nothing. */
export function count(request: Request, kind: CountKind, projects: readonly string[]): void {
  const agent = request.headers.get('User-Agent');
  if (projects.length === 0 || agent === null || isbot(agent) || request.headers.get('DNT') === '1' || request.headers.get('Sec-GPC') === '1') return;
  tally.add(kind, projects);
  timer ??= setTimeout(() => void handOver(), EVERY_MS).unref();
}
