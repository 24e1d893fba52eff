import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { FILE, FOLDER } from './bin-table';
import { linkTablesOf } from './link-tables';

/** A file comes back to its folder, wherever that was moved; to the top of the library where it is gone. */
export async function settleFolder(strapi: Strapi, trx: Transaction, documentId: string): Promise<void> {
  const link = linkTablesOf(strapi, FILE).find(({ target }) => target.uid === FOLDER);
  const [files, folders] = [tableOf(strapi, FILE), tableOf(strapi, FOLDER)];
  const held = link === undefined ? undefined : ((await trx(link.table).join(files, `${files}.id`, `${link.table}.${link.owner.column}`).join(folders, `${folders}.id`, `${link.table}.${link.target.column}`)
    .where(`${files}.document_id`, documentId).first({ path: `${folders}.path` })) as { path: string } | undefined);
  await trx(files).where({ document_id: documentId }).update({ folder_path: held?.path ?? '/' });
}
