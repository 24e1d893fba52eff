import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { ACCOUNT, FILE } from './bin-table';
import { isOwn, nameOf, type KeptDocument, type KeptLink, type KeptRow, type OtherEnd } from './kept-document';
import { toKeptValues } from './kept-values';
import { linkTablesOf, PARTS, partsTable } from './link-tables';

type Row = Record<string, unknown> & { id: number };

/** Where Strapi says which files a row shows. */
export const FILES = 'files_related_mph';

/** What opens an account is not kept: whoever comes back chooses a new password. */
const doors: readonly string[] = ['password', 'reset_password_token', 'confirmation_token'];
const withoutDoors = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).map(([column, value]) => [column, doors.includes(column) ? null : value]));

function toRow(strapi: Strapi, uid: string, row: Row): KeptRow {
  const values = toKeptValues(strapi, uid, row);
  return { uid, id: Number(row.id), values: uid === ACCOUNT ? withoutDoors(values) : values };
}

const without = ({ id: _id, ...row }: Row, columns: readonly string[]) => Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

/** The components of rows, at any depth, and the links that hold them. */
async function readParts(strapi: Strapi, trx: Transaction, rows: readonly KeptRow[]): Promise<Pick<KeptDocument, 'parts' | 'links'>> {
  const found: { parts: KeptRow[]; links: KeptLink[] } = { parts: [], links: [] };
  for (let level = [...rows]; level.length > 0; ) {
    const next: KeptRow[] = [];
    for (const { uid, id } of level) {
      const table = partsTable(strapi, uid);
      const held: Row[] = table === null ? [] : await trx(table).where({ [PARTS.owner]: id }).select('*');
      for (const row of held) {
        const [type, part] = [String(row[PARTS.type]), Number(row[PARTS.part])];
        const stored: Row | undefined = Object.hasOwn(strapi.components, type) ? await trx(tableOf(strapi, type)).where({ id: part }).first('*') : undefined;
        if (table === null || stored === undefined) continue;
        next.push(toRow(strapi, type, stored));
        found.links.push({
          table, values: without(row, [PARTS.owner, PARTS.part]),
          ends: [{ column: PARTS.owner, end: { own: nameOf(uid, id) } }, { column: PARTS.part, end: { own: nameOf(type, part) } }],
        });
      }
    }
    found.parts.push(...next);
    level = next;
  }
  return found;
}

/** What another record is known by. */
async function tellOther(strapi: Strapi, trx: Transaction, uid: string, id: number): Promise<OtherEnd> {
  const isDocument = 'documentId' in strapi.db.metadata.get(uid).attributes;
  const row: Row | undefined = isDocument ? await trx(tableOf(strapi, uid)).where({ id }).first('*') : undefined;
  return { uid, id, documentId: (row?.document_id as string | undefined) ?? null, locale: (row?.locale as string | null | undefined) ?? null, published: row?.published_at != null };
}

/** What shows these files, whatever its type. */
async function readShowing(strapi: Strapi, trx: Transaction, fileIds: readonly number[]): Promise<[string, KeptLink][]> {
  const rows: Row[] = (await trx(FILES).whereIn('file_id', [...fileIds]).select('*')).filter((row: Row) => strapi.db.metadata.has(String(row.related_type)));
  const links: [string, KeptLink][] = [];
  for (const row of rows) links.push([`${FILES} ${row.id}`, {
    table: FILES, values: without(row, ['file_id', 'related_id']),
    ends: [{ column: 'related_id', end: await tellOther(strapi, trx, String(row.related_type), Number(row.related_id)) }, { column: 'file_id', end: { own: nameOf(FILE, Number(row.file_id)) } }],
  }]);
  return links;
}

/** The links of rows to other records and of other records to them. */
async function readLinks(strapi: Strapi, trx: Transaction, rows: readonly KeptRow[]): Promise<KeptLink[]> {
  const own = new Set(rows.map(({ uid, id }) => nameOf(uid, id)));
  const links = new Map<string, KeptLink>();
  const endOf = async (uid: string, id: number) => (own.has(nameOf(uid, id)) ? { own: nameOf(uid, id) } : await tellOther(strapi, trx, uid, id));
  for (const uid of new Set(rows.map((row) => row.uid))) {
    const ids = rows.filter((row) => row.uid === uid).map(({ id }) => id);
    for (const { table, owner, target } of linkTablesOf(strapi, uid)) {
      const columns = [...(owner.uid === uid ? [owner.column] : []), ...(target.uid === uid ? [target.column] : [])];
      const found: Row[] = await trx(table).where((either) => { for (const column of columns) either.orWhereIn(column, ids); }).select('*');
      for (const row of found) links.set(`${table} ${row.id}`, {
        table, values: without(row, [owner.column, target.column]),
        ends: [{ column: owner.column, end: await endOf(owner.uid, Number(row[owner.column])) }, { column: target.column, end: await endOf(target.uid, Number(row[target.column])) }],
      });
    }
    if (uid === FILE) for (const [name, link] of await readShowing(strapi, trx, ids)) links.set(name, link);
    const shown: Row[] = await trx(FILES).where({ related_type: uid }).whereIn('related_id', ids).select('*');
    for (const row of shown) links.set(`${FILES} ${row.id}`, {
      table: FILES, values: without(row, ['file_id', 'related_id']),
      ends: [{ column: 'related_id', end: { own: nameOf(uid, Number(row.related_id)) } }, { column: 'file_id', end: await tellOther(strapi, trx, FILE, Number(row.file_id)) }],
    });
  }
  return [...links.values()];
}

/** Everything the database holds of a document, as it stands in the transaction of whoever is about to delete it. */
export async function keepDocument(strapi: Strapi, trx: Transaction, uid: string, documentId: string): Promise<KeptDocument> {
  const stored: Row[] = await trx(tableOf(strapi, uid)).where({ document_id: documentId }).orderBy('id').select('*');
  const rows = stored.map((row) => toRow(strapi, uid, row));
  const { parts, links } = await readParts(strapi, trx, rows);
  const others = await readLinks(strapi, trx, [...rows, ...parts]);
  const fileIds = uid === FILE ? rows.map(({ id }) => id) : others.flatMap(({ table, ends }) => (table === FILES ? ends.flatMap(({ end }) => (isOwn(end) ? [] : [end.id])) : []));
  const files: { hash: string }[] = fileIds.length === 0 ? [] : await trx(tableOf(strapi, FILE)).whereIn('id', fileIds).select('hash');
  return { rows, parts, links: [...links, ...others], files: [...new Set(files.map(({ hash }) => hash))] };
}
