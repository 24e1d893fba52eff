import { inTransaction, type Strapi } from '../../engine/strapi';
import { abilityOf, mayOnType, type Ability, type OfficeRoute } from '../office-route';
import { toActionId } from '../office-actions';
import type { WaitingLine } from '../shapes';
import type { WaitingKind } from './waiting-kind';
import { waitingKinds } from './waiting-kinds';

function maySee(ability: Ability, { may }: WaitingKind): boolean {
  if ('action' in may) return ability.can(toActionId(may.action));
  if ('publish' in may) return mayOnType(ability, 'publish', may.publish);
  return 'read' in may ? mayOnType(ability, 'read', may.read) : mayOnType(ability, 'update', may.update);
}

/** What waits and may be seen: those where nothing waits come as well, so that a list without them says something is missing, not settled. */
async function listWaiting(strapi: Strapi, ability: Ability): Promise<WaitingLine[]> {
  const lines: WaitingLine[] = [];
  for (const kind of waitingKinds.filter((one) => maySee(ability, one))) {
    const waiting = await inTransaction(strapi, (trx) => kind.count(strapi, trx));
    lines.push({ kind: kind.kind, label: kind.label, to: kind.to, ...waiting });
  }
  return lines;
}

export const waitingRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/waiting', action: 'home', handle: async (strapi, ctx) => ({ waiting: await listWaiting(strapi, abilityOf(ctx)) }) },
];
