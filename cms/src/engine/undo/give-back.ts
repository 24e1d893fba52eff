import { GAVE_WAY, type GaveWay } from '../conflict/gave-way';
import { readObjections } from '../objection/read-objections';
import { projectsWithRefused } from '../objection/refuses-contact';
import { fromJson } from '../project-row/column-values';
import { sameField } from '../project-row/same-value';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { Since } from './edits-since';

const REVISION = 'api::revision.revision';
const CURATION = 'api::curation.curation';
const SAYING = 'api::saying.saying';

/** Fields on which what people had written stands again, by project. */
export type GivenBack = Map<string, Set<string>>;
type Line = { projectId: string; change: GaveWay };

async function readLines(strapi: Strapi, trx: Transaction, runId: string): Promise<Line[]> {
  const rows: { record_id: string; changes: unknown }[] = await trx(tableOf(strapi, REVISION)).where({ record_type: GAVE_WAY })
    .whereRaw('cast(?? as text) like ?', ['changes', `%${runId}%`]).orderBy('id', 'desc').select('record_id', 'changes');
  return rows.flatMap((row) => fromJson<(GaveWay & { record?: string })[]>(row.changes, []).filter(({ run, before, record }) => run === runId && record === undefined && before !== undefined).map((change) => ({ projectId: row.record_id, change })));
}

/** The name under which they wrote, as the history has it today: somebody erased since is not named again. */
async function nameOf(strapi: Strapi, trx: Transaction, projectId: string, { by, partner }: GaveWay): Promise<string | null> {
  const lines = trx(tableOf(strapi, REVISION)).whereNotNull('actor_name').orderBy('id', 'desc');
  const own = by?.id == null ? lines.where({ partner_id: partner, record_id: projectId, record_type: 'project' }) : lines.where({ actor_id: by.id });
  const found: { actor_name: string } | undefined = partner === null && by?.id == null ? undefined : await own.first('actor_name');
  return found?.actor_name ?? null;
}

/** Puts one word back, unless a person wrote on the field since. Answers whether the file's word is over. */
async function giveOne(strapi: Strapi, trx: Transaction, { projectId, change }: Line, refused: ReadonlySet<string>): Promise<boolean> {
  const { field, before, after, by, partner, at } = change;
  const curations = tableOf(strapi, CURATION);
  const now = new Date();
  const today: { id: number; value: unknown } | undefined = await trx(curations).where({ project_id: projectId, field }).first('id', 'value');
  // What the decision itself chose by name goes with the file it chose.
  const isChosen = today !== undefined && sameField(field, fromJson<unknown>(today.value, null), after);
  if (today !== undefined && !isChosen) return sameField(field, fromJson<unknown>(today.value, null), before);
  if (today !== undefined) await trx(curations).where({ id: today.id }).delete();
  // A contact that was refused since is blank here: nobody decided that there is none.
  if (field === 'contact' && before === null && refused.has(projectId)) return true;
  const row = { project_id: projectId, field, value: JSON.stringify(before), by_name: await nameOf(strapi, trx, projectId, change), at: new Date(at), created_at: now, updated_at: now };
  if (by !== null) await trx(curations).insert({ ...row, by_type: by.type, by_id: by.id, partner_id: partner });
  else await trx(tableOf(strapi, SAYING)).insert({ ...row, partner_id: partner }).onConflict(['project_id', 'partner_id', 'field']).ignore();
  return true;
}

/** What people had written, and which gave way to the word of this import (« Prendre le fichier »), stands again: the file is not there any more. */
export async function giveBack(strapi: Strapi, trx: Transaction, runId: string): Promise<GivenBack> {
  const back: GivenBack = new Map();
  const refused = new Set(projectsWithRefused(await readObjections(strapi, trx)));
  for (const line of await readLines(strapi, trx, runId))
    if (await giveOne(strapi, trx, line, refused)) back.set(line.projectId, (back.get(line.projectId) ?? new Set()).add(line.change.field));
  return back;
}

/** No values of a sheet: what is told beside them. */
const beside = new Set(['provenance', 'sourceDate']);

/** Having taken the file's word is no edit that stays once the word is given back: such projects are restored, not kept. Pure. */
export function withoutGivenBack({ people, anyone }: Since, back: GivenBack): Since {
  const left = [...people].flatMap(([id, fields]): [string, Set<string>][] => {
    const given = back.get(id);
    if (given === undefined) return [[id, fields]];
    const rest = new Set([...fields].filter((field) => !given.has(field)));
    return [...rest].every((field) => beside.has(field)) ? [] : [[id, rest]];
  });
  return { people: new Map(left), anyone };
}
