import { asOneWriter } from '../../engine/one-writer';
import { tableOf, type Strapi } from '../../engine/strapi';
import { askFirst } from './ask-first';
import { FILE } from './bin-table';
import { keepDocument } from './keep-document';
import { putInBin } from './put-in-bin';
import { isByHand } from './use-bin';

type File = { id: number; documentId: string };
type Uploads = { remove(file: File): Promise<unknown> };
type Files = { deleteByIds(ids?: readonly number[]): Promise<unknown> };

/** The row goes, and with it every address of the file; its bytes wait, for nobody, as long as it can come back. */
const binFile = (strapi: Strapi, { id, documentId }: File): Promise<unknown> =>
  asOneWriter(strapi, async (trx) => {
    await askFirst(strapi, trx, [id]);
    if ((await trx(tableOf(strapi, FILE)).where({ id }).first('id')) === undefined) return null;
    const before = await keepDocument(strapi, trx, FILE, documentId);
    const deleted: unknown = await strapi.db.query(FILE).delete({ where: { id } });
    await putInBin(strapi, trx, FILE, documentId, before);
    return deleted;
  });

/** What the team deletes in the media library goes to the bin; what still shows on the site is said before it goes. What programs delete is gone at once. */
export function useFileBin({ strapi }: { strapi: Strapi }): void {
  const upload = strapi.plugin('upload') as unknown as { service(name: 'upload'): Uploads; service(name: 'file'): Files };
  const [uploads, files] = [upload.service('upload'), upload.service('file')];
  const [remove, deleteByIds] = [uploads.remove.bind(uploads), files.deleteByIds.bind(files)];
  Object.assign(uploads, { remove: (file: File) => (isByHand(strapi, '/upload') ? binFile(strapi, file) : remove(file)) });
  Object.assign(files, {
    deleteByIds: async (ids: readonly number[] = []) => {
      // Several at once: all are asked about before any of them goes.
      if (isByHand(strapi, '/upload')) await asOneWriter(strapi, (trx) => askFirst(strapi, trx, ids));
      return deleteByIds(ids);
    },
  });
}
