import { insertRows } from '../../engine/project-row/insert-rows';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { ACCOUNT, FILE } from './bin-table';
import { handOver } from './hand-over';
import { FILES } from './keep-document';
import { isOwn, nameOf, type KeptDocument, type KeptLink, type OtherEnd, type OwnEnd } from './kept-document';
import { toColumns } from './kept-values';
import { linkTablesOf } from './link-tables';

type Ids = ReadonlyMap<string, number>;

/** Accounts of the team may have gone since: nobody else is named in their place. */
async function readTeam(trx: Transaction): Promise<Set<number>> {
  const rows: { id: number }[] = await trx('admin_users').select('id');
  return new Set(rows.map(({ id }) => Number(id)));
}

/** Accounts and files are named by their row ids as well, in sessions, histories and JSON: they keep theirs, which no row was given since. */
const keepsId = (uid: string): boolean => uid === ACCOUNT || uid === FILE;

async function insertAll(strapi: Strapi, trx: Transaction, { rows, parts }: KeptDocument): Promise<Map<string, number>> {
  const team = await readTeam(trx);
  const ids = new Map<string, number>();
  for (const { uid, id, values } of [...rows, ...parts]) {
    const columns = toColumns(strapi, uid, values);
    for (const signed of ['created_by_id', 'updated_by_id']) if (columns[signed] != null && !team.has(Number(columns[signed]))) columns[signed] = null;
    const [made] = await insertRows(trx, tableOf(strapi, uid), [keepsId(uid) ? { id, ...columns } : columns]);
    if (made !== undefined) ids.set(nameOf(uid, id), made);
  }
  return ids;
}

/** The row that another record has today; null where it is gone. */
async function findOther(strapi: Strapi, trx: Transaction, { uid, id, documentId, locale, published }: OtherEnd): Promise<number | null> {
  const table = trx(tableOf(strapi, uid));
  if (documentId === null) return ((await table.where({ id }).first('id')) as { id: number } | undefined)?.id ?? null;
  const same = table.where({ document_id: documentId }).where((either) => (locale === null ? either.whereNull('locale') : either.where({ locale })));
  return ((await (published ? same.whereNotNull('published_at') : same.whereNull('published_at')).first('id')) as { id: number } | undefined)?.id ?? null;
}

/** Whether a field shows one file at most, and shows one by now. */
async function isShowing(strapi: Strapi, trx: Transaction, { values, ends }: KeptLink, rowOf: (end: OwnEnd | OtherEnd) => Promise<number | null>): Promise<boolean> {
  const shown = ends.find(({ column }) => column === 'related_id')?.end;
  if (shown === undefined || isOwn(shown)) return false;
  const { relation } = (strapi.db.metadata.get(shown.uid).attributes as unknown as Record<string, { relation?: string } | undefined>)[String(values.field)] ?? {};
  return relation === 'morphOne' && (await trx(FILES).where({ related_type: shown.uid, field: values.field as string, related_id: await rowOf(shown) }).first('id')) !== undefined;
}

/** Another record that names one at most may name another by now: its word stays. */
async function isTaken(strapi: Strapi, trx: Transaction, link: KeptLink, rowOf: (end: OwnEnd | OtherEnd) => Promise<number | null>): Promise<boolean> {
  const { table, ends } = link;
  if (table === FILES) return isShowing(strapi, trx, link, rowOf);
  const [owner] = ends;
  if (owner === undefined || isOwn(owner.end)) return false;
  const known = linkTablesOf(strapi, owner.end.uid).find((one) => one.table === table);
  return known?.isSingle === true && (await trx(table).where({ [owner.column]: await rowOf(owner.end) }).first('id')) !== undefined;
}

/** Writes the links whose both ends are there; answers those that lead nowhere today. */
async function insertLinks(strapi: Strapi, trx: Transaction, links: readonly KeptLink[], ids: Ids): Promise<KeptLink[]> {
  const rowOf = async (end: OwnEnd | OtherEnd) => (isOwn(end) ? (ids.get(end.own) ?? null) : findOther(strapi, trx, end));
  const loose: KeptLink[] = [];
  for (const link of links) {
    const ends: [string, number | null][] = [];
    for (const { column, end } of link.ends) ends.push([column, await rowOf(end)]);
    if (ends.some(([, id]) => id === null) || (await isTaken(strapi, trx, link, rowOf))) loose.push(link);
    else await insertRows(trx, link.table, [{ ...link.values, ...Object.fromEntries(ends) }]);
  }
  return loose;
}

/** Writes a document again: every language and state, its components, its links. Answers how many links lead nowhere any more: those to what is in the bin as well come back with it. */
export async function rebuildDocument(strapi: Strapi, trx: Transaction, document: KeptDocument): Promise<number> {
  const ids = await insertAll(strapi, trx, document);
  const loose = await insertLinks(strapi, trx, document.links, ids);
  let lost = 0;
  for (const link of loose) if (!(await handOver(strapi, trx, document, ids, link))) lost += 1;
  return lost;
}
