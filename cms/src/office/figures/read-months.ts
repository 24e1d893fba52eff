import { readArrivals } from '../../engine/commons/read-arrivals';
import { tellArrivals, tellHands, tellRuns } from '../../engine/commons/read-journal';
import { monthOf } from '../../engine/commons/months';
import { readObjections } from '../../engine/objection/read-objections';
import { fromJson } from '../../engine/project-row/column-values';
import { readReferences } from '../../engine/read/references';
import { untilItChanges } from '../../engine/read/until-it-changes';
import { toldByState } from '../../engine/revision/tell-decision';
import type { FieldChange } from '../../engine/revision/write-revisions';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { MonthFigures } from '../shapes';
import { isSettling } from './is-settling';

/** As long as the history is kept: three years, and the month under way. */
const MONTHS = 37;

/** `2026-11` and those before it, oldest first. */
const lastMonths = (now: Date): string[] =>
  Array.from({ length: MONTHS }, (_, back) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 15)).toISOString().slice(0, 7)).reverse();

/** When the team itself settled a request, of every kind; what partners settle is theirs. */
async function readSettled(strapi: Strapi, trx: Transaction, since: Date): Promise<unknown[]> {
  const rows: { at: unknown; changes: unknown }[] = await trx(tableOf(strapi, 'api::revision.revision')).whereIn('record_type', [...toldByState]).where({ actor_type: 'person', action: 'update' }).where('at', '>=', since).select('at', 'changes');
  return rows.flatMap(({ at, changes }) => (fromJson<FieldChange[]>(changes, []).some(isSettling) ? [at] : []));
}

/** What went through, month by month, for as long as it is known. */
export const readMonths = untilItChanges((strapi: Strapi): Promise<MonthFigures[]> =>
  inTransaction(strapi, async (trx) => {
    const months = lastMonths(new Date());
    const since = new Date(`${months[0] ?? ''}-01T00:00:00Z`);
    const { inventories } = await readReferences(strapi, trx);
    const { projects: objected } = await readObjections(strapi, trx);
    const reading = { strapi, trx, inventories, objected, since };
    const arrivals = await readArrivals(strapi, trx);
    const added = await tellArrivals(reading, arrivals);
    const counts = new Map(months.map((month) => [month, { month, projects: 0, edits: 0, imports: 0, requests: 0 }]));
    const count = (key: 'projects' | 'edits' | 'imports' | 'requests', at: unknown, more = 1) => {
      const line = counts.get(monthOf(at) ?? '');
      if (line !== undefined) line[key] += more;
    };
    for (const { at, partner } of added) {
      count('projects', at);
      if (partner !== null) count('imports', at);
    }
    for (const { at, kind, count: more } of await tellRuns(reading)) if (kind === 'changed') count('imports', at, more);
    for (const { at, kind, count: more } of await tellHands(reading, arrivals)) if (kind === 'changed') count('edits', at, more);
    for (const at of await readSettled(strapi, trx, since)) count('requests', at);
    return [...counts.values()];
  }));
