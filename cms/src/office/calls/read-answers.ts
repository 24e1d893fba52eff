import { jobTable } from '../../engine/import-job/job-rows';
import { toIso } from '../../engine/project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';

type Job = { partner_id: string; updated_at: unknown; rehearsed_at: unknown; decided_at: unknown };

/** When each partner last handed a file over in its space, by its id: at work, done, or waiting for the team alike. */
async function readHandedOver(strapi: Strapi, trx: Transaction): Promise<Map<string, string>> {
  const rows: Job[] = await trx(jobTable(strapi)).where({ step: 'run' }).whereNot({ state: 'undone' }).select('partner_id', 'updated_at', 'rehearsed_at', 'decided_at');
  const last = new Map<string, string>();
  for (const { partner_id: id, updated_at: updated, rehearsed_at: rehearsed, decided_at: decided } of rows) {
    // The team's decision comes later: the file was there when it was tried out.
    const at = toIso(decided === null ? updated : (rehearsed ?? updated));
    if (at !== null && at > (last.get(id) ?? '')) last.set(id, at);
  }
  return last;
}

/** The last import each partner ran by itself, by its name: it signs « Maya (Relais) », a nightly source or a command does not. Outlives what is kept of the file. */
async function readSigned(strapi: Strapi, trx: Transaction): Promise<Map<string, string>> {
  const rows: { actor_name: string; at: unknown }[] = await trx(tableOf(strapi, 'api::run.run')).where({ state: 'done' }).whereNot('file', 'like', 'undo:%').where('actor_name', 'like', '% (%)').groupBy('actor_name').select('actor_name').max({ at: 'started_at' });
  const last = new Map<string, string>();
  for (const { actor_name: signed, at } of rows) {
    const name = signed.slice(signed.indexOf(' (') + 2, -1);
    const day = toIso(at);
    if (day !== null && day > (last.get(name) ?? '')) last.set(name, day);
  }
  return last;
}

/** When a partner last answered with a file of its own; null where it never did. */
export async function readAnswers(strapi: Strapi, trx: Transaction): Promise<(partner: { id: string; name: string }) => string | null> {
  const [handedOver, signed] = [await readHandedOver(strapi, trx), await readSigned(strapi, trx)];
  return ({ id, name }) => [handedOver.get(id), signed.get(name)].flatMap((at) => at ?? []).toSorted().at(-1) ?? null;
}
