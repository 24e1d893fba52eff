import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { titleColumns } from '../record-titles';
import { typeOf } from './bin-table';
import { FILES } from './keep-document';
import { PARTS, partsTable } from './link-tables';

type Row = Record<string, unknown>;
type Owner = { uid: string; id: number };

/** The records that a component is part of, at any depth. */
async function recordsHolding(strapi: Strapi, trx: Transaction, { uid, id }: Owner): Promise<Owner[]> {
  if (Object.hasOwn(strapi.contentTypes, uid)) return [{ uid, id }];
  const records: Owner[] = [];
  for (const holder of [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)]) {
    const table = partsTable(strapi, holder);
    const rows: Row[] = table === null ? [] : await trx(table).where({ [PARTS.type]: uid, [PARTS.part]: id }).select(PARTS.owner);
    for (const row of rows) records.push(...(await recordsHolding(strapi, trx, { uid: holder, id: Number(row[PARTS.owner]) })));
  }
  return records;
}

/** Titles of what the site shows with a file: published records, and those that have no drafts. */
export async function readFileUses(strapi: Strapi, trx: Transaction, fileId: number): Promise<string[]> {
  const shown: { related_type: string; related_id: number }[] = await trx(FILES).where({ file_id: fileId }).select('related_type', 'related_id');
  const titles = new Set<string>();
  for (const { related_type: uid, related_id: id } of shown)
    for (const owner of await recordsHolding(strapi, trx, { uid, id: Number(id) })) {
      const model = strapi.getModel(owner.uid as Parameters<Strapi['getModel']>[0]);
      const row = (await trx(tableOf(strapi, owner.uid)).where({ id: owner.id }).first('*')) as Row | undefined;
      if (row === undefined || (model.options?.draftAndPublish === true && row.published_at === null)) continue;
      const title = row[titleColumns[typeOf(owner.uid)] ?? 'title'];
      titles.add(typeof title === 'string' && title !== '' ? title : model.info.displayName);
    }
  return [...titles].sort((a, b) => a.localeCompare(b, 'fr'));
}
