import { fromJson } from '../../engine/project-row/column-values';
import type { Strapi, Transaction } from '../../engine/strapi';
import { binTable } from './bin-table';
import { isOwn, nameOf, type KeptDocument, type KeptLink, type KeptRow, type LinkEnd, type OtherEnd } from './kept-document';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A row of the document that came back, as others see it from now on. */
function seenFromAfar({ rows, parts }: KeptDocument, ids: ReadonlyMap<string, number>, name: string): OtherEnd | null {
  const isIt = ({ uid, id }: KeptRow) => nameOf(uid, id) === name;
  const row = rows.find(isIt);
  const [kept, id] = [row ?? parts.find(isIt), ids.get(name)];
  if (kept === undefined || id === undefined) return null;
  return { uid: kept.uid, id, documentId: textOf(row?.values.document_id), locale: textOf(row?.values.locale), published: row?.values.published_at != null };
}

const isRowOf = ({ locale, published }: OtherEnd) => ({ values }: KeptRow): boolean => textOf(values.locale) === locale && (values.published_at != null) === published;

/** A link to a record that is in the bin too becomes that record's: it is made when it comes back, whatever the order. False where it is not there. */
export async function handOver(strapi: Strapi, trx: Transaction, document: KeptDocument, ids: ReadonlyMap<string, number>, link: KeptLink): Promise<boolean> {
  const missing = link.ends.find(({ end }) => !isOwn(end));
  const here = link.ends.find(({ end }) => isOwn(end));
  if (missing === undefined || here === undefined || isOwn(missing.end) || !isOwn(here.end) || missing.end.documentId === null) return false;
  const afar = seenFromAfar(document, ids, here.end.own);
  const items: { id: number; content: unknown }[] = await trx(binTable(strapi)).where({ record_type: missing.end.uid.split('.')[1] ?? '', record_id: missing.end.documentId }).orderBy('id', 'desc').select('id', 'content');
  for (const { id, content } of items) {
    const theirs = fromJson<KeptDocument>(content, { rows: [], parts: [], links: [], files: [] });
    const row = theirs.rows.find(isRowOf(missing.end));
    if (row === undefined || afar === null) continue;
    const ends: LinkEnd[] = link.ends.map(({ column, end }) => ({ column, end: isOwn(end) ? afar : { own: nameOf(row.uid, row.id) } }));
    await trx(binTable(strapi)).where({ id }).update({ content: JSON.stringify({ ...theirs, links: [...theirs.links, { ...link, ends }] }) });
    return true;
  }
  return false;
}
