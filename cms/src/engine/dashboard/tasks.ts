import type { SpaceTask } from '@carrefour/config';
import type { Member } from '../account/member';
import type { Strapi } from '../strapi';
import { conflictsToSettle } from './conflicts';
import { importsToDecide, sourcesToMend } from './imports';
import { incompleteToFill } from './incomplete';
import { joiningToDecide } from './joining';
import { linksToMend } from './links';
import { messagesToAnswer } from './messages';
import { pairsToTellApart } from './pairs';
import { profileToFill } from './profile';
import { proposalsToDecide } from './proposals';
import { reportsToSettle } from './reports';
import { sheetsToRevise } from './revise';
import { staleToConfirm } from './stale';
import type { TaskKind } from './task-kind';
import { votesToCast } from './votes';

/** Every kind, in no order: add yours. */
const kinds: readonly TaskKind[] = [messagesToAnswer, proposalsToDecide, joiningToDecide, staleToConfirm, profileToFill, votesToCast, importsToDecide, sourcesToMend, conflictsToSettle, sheetsToRevise, incompleteToFill, reportsToSettle, pairsToTellApart, linksToMend];

/** What there is to do for a partner, what brings most first. */
export async function listTasks(strapi: Strapi, member: Member): Promise<SpaceTask[]> {
  const found = await Promise.all(kinds.map((kind) => kind(strapi, member)));
  return found.filter((task): task is SpaceTask => task !== null && task.count > 0).sort((a, b) => b.gain - a.gain || b.count - a.count);
}
