import { errors } from '@strapi/utils';
import { z } from 'zod';
import { parseBody } from '../../api/parse-body';
import { currentActor } from '../../engine/actor';
import type { Strapi } from '../../engine/strapi';
import { abilityOf, mayOnType, pageOf, queryOf, type Ability, type OfficeRoute } from '../office-route';
import type { Decided } from '../shapes';
import { decideItem } from './decide-item';
import { isAssignable, listQueue } from './list-queue';
import { readMade } from './read-made';
import { queueKinds } from './queue-kinds';
import type { QueueKind } from './queue-kind';
import { readTeam, type Teammate } from './team';

const item = z.object({ kind: z.string(), id: z.string() });
const decideSchema = z.object({ items: z.array(item).min(1).max(100), choice: z.string(), answer: z.string().trim().max(5000).nullable().default(null) });
const assignSchema = z.object({ items: z.array(item).min(1).max(100), to: z.string().max(250).nullable() });

/** Whoever asks, under the name requests are given to. */
const nameOfMe = (strapi: Strapi, team: readonly Teammate[]): string => {
  const { id, name } = currentActor(strapi);
  return team.find((one) => `admin:${one.id}` === id)?.name ?? name;
};

/** A kind the person may decide on in the content manager as well: never one more. */
function kindFor(ability: Ability, name: string): QueueKind {
  const kind = queueKinds.find((one) => one.kind === name);
  if (kind === undefined || !mayOnType(ability, 'update', kind.uid)) throw new errors.ForbiddenError('Vos droits ne permettent pas cette décision.');
  return kind;
}

export const queueRoutes: readonly OfficeRoute[] = [
  {
    method: 'GET', path: '/queue', action: 'queue',
    handle: async (strapi, ctx) => {
      const ability = abilityOf(ctx);
      const team = await readTeam(strapi);
      const me = nameOfMe(strapi, team);
      const kinds = queueKinds.filter((kind) => mayOnType(ability, 'update', kind.uid));
      const [type, id] = [queryOf(ctx, 'type'), queryOf(ctx, 'id')];
      const only = type === null || id === null ? null : { uid: type, id };
      const listed = await listQueue(strapi, { kinds, kind: queryOf(ctx, 'kind'), mine: queryOf(ctx, 'mine') === '1', me, order: queryOf(ctx, 'order') === 'newest' ? 'newest' : 'oldest', page: pageOf(ctx), only });
      return { ...listed, team: team.map(({ name }) => name), me };
    },
  },
  {
    method: 'POST', path: '/queue/decide', action: 'queue',
    handle: async (strapi, ctx) => {
      const { items, choice, answer } = parseBody(ctx, decideSchema);
      const ability = abilityOf(ctx);
      const decided: Decided = { done: [], refused: [] };
      for (const { kind, id } of items) {
        try {
          await decideItem(strapi, kindFor(ability, kind), { id, choice, answer: answer === '' ? null : answer, isBulk: items.length > 1 });
          decided.done.push(id);
          const made = items.length === 1 ? await readMade(strapi, kindFor(ability, kind), id) : null;
          if (made !== null) decided.made = made;
        } catch (error) {
          if (!(error instanceof errors.ApplicationError)) throw error;
          decided.refused.push({ id, why: error.message });
        }
      }
      return decided;
    },
  },
  {
    method: 'POST', path: '/queue/assign', action: 'queue',
    handle: async (strapi, ctx) => {
      const { items, to } = parseBody(ctx, assignSchema);
      const ability = abilityOf(ctx);
      if (to !== null && !(await readTeam(strapi)).some(({ name }) => name === to)) throw new errors.ValidationError('Cette personne ne fait pas partie de l’équipe.');
      for (const { kind, id } of items.filter((one) => isAssignable(strapi, kindFor(ability, one.kind).uid))) await strapi.documents(kindFor(ability, kind).uid as never).update({ documentId: id, data: { assignedTo: to } } as never);
      return { assigned: items.length };
    },
  },
];
