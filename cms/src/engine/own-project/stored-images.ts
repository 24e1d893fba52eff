import type { Licence, OwnImage } from '@carrefour/config';
import { insertRows } from '../project-row/insert-rows';
import { componentLink, projectTable } from '../project-row/join-tables';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';

const COMPONENT = 'project.image';
const FILES = 'files_related_mph';

/** A picture with what is needed to show it. */
export type StoredImage = OwnImage & { name: string; hash: string; ext: string; width: number | null; height: number | null };
type Row = { row_id: number; file: number; alt: string | null; credit: string | null; licence: Licence | null } & Pick<StoredImage, 'name' | 'hash' | 'ext' | 'width' | 'height'>;

/** The pictures of stored rows of projects, by the row's id. */
export async function readStoredImages(strapi: Strapi, trx: Transaction, rowIds: readonly number[]): Promise<Map<number, StoredImage[]>> {
  const { table, owner, target, order } = componentLink(strapi);
  const components = tableOf(strapi, COMPONENT);
  const found = new Map<number, StoredImage[]>();
  for (const ids of chunksOf(rowIds, 400)) {
    const rows: Row[] = await trx(table).join(components, `${components}.id`, `${table}.${target}`).join(FILES, `${FILES}.related_id`, `${components}.id`).join('files', 'files.id', `${FILES}.file_id`)
      .where({ [`${table}.field`]: 'images', [`${FILES}.related_type`]: COMPONENT }).whereIn(`${table}.${owner}`, ids).orderBy(`${table}.${order}`)
      .select({ row_id: `${table}.${owner}`, file: 'files.id', alt: `${components}.alt`, credit: `${components}.credit`, licence: `${components}.licence` }, 'files.name', 'files.hash', 'files.ext', 'files.width', 'files.height');
    for (const { row_id: rowId, alt, credit, licence, ...image } of rows)
      found.set(Number(rowId), [...(found.get(Number(rowId)) ?? []), { ...image, file: Number(image.file), alt: alt ?? '', credit: credit ?? '', licence: licence ?? 'inconnue' }]);
  }
  return found;
}

/** Files by their ids, as pictures still without words. */
export async function readFiles(trx: Transaction, ids: readonly number[]): Promise<Map<number, Pick<StoredImage, 'name' | 'hash' | 'ext' | 'width' | 'height'>>> {
  const rows: (Pick<StoredImage, 'name' | 'hash' | 'ext' | 'width' | 'height'> & { id: number })[] = ids.length === 0 ? [] : await trx('files').whereIn('id', ids).select('id', 'name', 'hash', 'ext', 'width', 'height');
  return new Map(rows.map(({ id, ...file }) => [Number(id), file]));
}

/** Gives stored rows of a project these pictures in place of those they had, as Strapi writes them. */
export async function writeStoredImages(strapi: Strapi, trx: Transaction, rowIds: readonly number[], images: readonly OwnImage[]): Promise<void> {
  const { table, owner, target, order } = componentLink(strapi);
  const components = tableOf(strapi, COMPONENT);
  for (const rowId of rowIds) {
    const owned = trx(table).where({ [owner]: rowId, field: 'images' });
    await trx(FILES).where({ related_type: COMPONENT }).whereIn('related_id', owned.clone().select(target)).delete();
    await trx(components).whereIn('id', owned.clone().select(target)).delete();
    await owned.delete();
    const ids = await insertRows(trx, components, images.map(({ alt, credit, licence }) => ({ alt, credit, licence })));
    await insertRows(trx, table, ids.map((id, index) => ({ [owner]: rowId, [target]: id, component_type: COMPONENT, field: 'images', [order]: index + 1 })));
    await insertRows(trx, FILES, images.map(({ file }, index) => ({ file_id: file, related_id: ids[index], related_type: COMPONENT, field: 'file', order: 1 })));
  }
}

/** The ids of the stored rows of a project, draft and published. */
export const rowIdsOf = async (strapi: Strapi, trx: Transaction, projectId: string): Promise<number[]> =>
  ((await trx(projectTable(strapi)).where({ document_id: projectId }).select('id')) as { id: number }[]).map(({ id }) => Number(id));
