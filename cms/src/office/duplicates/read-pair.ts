import { projectFieldNames, type ProjectField, type ProjectFields } from '@carrefour/config';
import { readAdvice } from '../../engine/merge/pair-advice';
import { fromJson } from '../../engine/project-row/column-values';
import { projectTable } from '../../engine/project-row/join-tables';
import { readProjectRows } from '../../engine/project-row/read-project-rows';
import { readReferences } from '../../engine/read/references';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { fieldLabel } from '../field-label';
import type { Pair, PairSide } from '../shapes';
import { readTermLabels } from '../term-labels';
import { toDifference } from '../to-difference';
import { toWords } from '../words';
import { kilometresApart, toPairMap, type PairPoint } from './pair-map';

/** How people reach a carrier is private, and is no reason to choose a sheet. */
export const comparedFields: readonly ProjectField[] = projectFieldNames.filter((field) => field !== 'contact');

type Side = { fields: Partial<ProjectFields>; isPublished: boolean; slug: string | null };

/** What a project says today: as published, else as drafted; null where it is not there, or was merged. */
export async function readSide(strapi: Strapi, trx: Transaction, id: string): Promise<Side | null> {
  const merged: { merged_into: string | null } | undefined = await trx(projectTable(strapi)).where({ document_id: id }).first('merged_into');
  const rows = (await readProjectRows(strapi, trx, [id])).get(id);
  const row = rows?.published ?? rows?.draft ?? null;
  return row === null || merged?.merged_into != null ? null : { fields: row.fields, isPublished: rows?.published != null, slug: row.slug };
}

const MOST_SOURCES = 20;

/** Who recorded each project, in which inventory, under which number. */
async function readSources(strapi: Strapi, trx: Transaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { inventories } = await readReferences(strapi, trx);
  const rows: { project: string; inventory: string; key: string }[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', ids).orderBy('id').select({ project: 'project_id', inventory: 'inventory', key: 'key' });
  const tell = ({ inventory, key }: (typeof rows)[number]) => {
    const known = inventories.get(inventory);
    return `${[known?.partner?.name, known?.name ?? inventory].filter(Boolean).join(', ')} (n° ${key})`;
  };
  return new Map(ids.map((id) => [id, rows.filter(({ project }) => project === id).slice(0, MOST_SOURCES).map(tell)]));
}

const toPoints = (side: 'a' | 'b', { places = [] }: Partial<ProjectFields>): PairPoint[] =>
  places.flatMap(({ position, label, commune }) => (position === null ? [] : [{ side, ...position, label: label ?? commune?.name ?? '' }]));

/** How alike an import found them; nothing for two that somebody brings together. */
async function readScore(strapi: Strapi, trx: Transaction, a: string, b: string): Promise<{ score: number; parts: Record<string, number> }> {
  const [recordA, recordB] = [a, b].toSorted();
  const row: { score: number | null; parts: unknown } | undefined = await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ scope: 'project', record_a: recordA, record_b: recordB }).first('score', 'parts');
  return { score: Number(row?.score ?? 0), parts: fromJson<Record<string, number>>(row?.parts, {}) };
}

/** Two projects side by side: field by field, on one map, with where each comes from. Null where one is gone or already merged. */
export function readPair(strapi: Strapi, a: string, b: string): Promise<Pair | null> {
  return inTransaction(strapi, async (trx) => {
    const [left, right] = [await readSide(strapi, trx, a), await readSide(strapi, trx, b)];
    if (left === null || right === null || a === b) return null;
    const labels = await readTermLabels(strapi, trx);
    const sources = await readSources(strapi, trx, [a, b]);
    const toSide = (id: string, { fields, isPublished, slug }: Side): PairSide => ({
      id, title: fields.title ?? id, slug: slug ?? id, isPublished, sources: sources.get(id) ?? [], link: `/content-manager/collection-types/api::project.project/${id}`,
    });
    const points = [...toPoints('a', left.fields), ...toPoints('b', right.fields)];
    const fields = comparedFields.flatMap((field) => {
      const [label, words] = [fieldLabel(field), toWords(left.fields[field], labels)];
      const told = toDifference(label, left.fields[field], right.fields[field], labels);
      if (told !== null) return [{ field, label, a: told.before, b: told.after, same: false }];
      return words === null ? [] : [{ field, label, a: words, b: words, same: true }];
    });
    const [recordA = '', recordB = ''] = [a, b].toSorted();
    const advice = (await readAdvice(strapi, trx, [{ a: recordA, b: recordB }])).get(`${recordA} ${recordB}`) ?? [];
    return { a: toSide(a, left), b: toSide(b, right), ...(await readScore(strapi, trx, a, b)), advice, fields, map: toPairMap(points), kilometres: kilometresApart(points) };
  });
}
