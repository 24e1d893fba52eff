import { asOneWriter } from '../../engine/one-writer';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { askFirst } from './ask-first';
import { FILE, FOLDER } from './bin-table';
import { keepDocument } from './keep-document';
import { putInBin } from './put-in-bin';
import { isByHand } from './use-bin';

type File = { id: number; documentId: string };
type Uploads = { remove(file: File): Promise<unknown> };
type ByIds = { deleteByIds(ids?: readonly number[]): Promise<unknown> };

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

/** Files of these folders and of those within, as Strapi finds them when it deletes the folders. */
async function filesWithin(strapi: Strapi, trx: Transaction, folderIds: readonly number[]): Promise<number[]> {
  const folders: { path: string }[] = await trx(tableOf(strapi, FOLDER)).whereIn('id', folderIds).select('path');
  if (folders.length === 0) return [];
  const files: { id: number }[] = await trx(tableOf(strapi, FILE))
    .where((within) => { for (const { path } of folders) within.orWhere({ folder_path: path }).orWhere('folder_path', 'like', `${path}/%`); }).select('id');
  return files.map(({ id }) => id);
}

/** Folders chosen in the media library together with files; none elsewhere. */
function foldersAsked(strapi: Strapi): number[] {
  const body: unknown = (strapi.requestContext.get() as { request: { body?: unknown } } | undefined)?.request.body;
  const ids: unknown = typeof body === 'object' && body !== null && 'folderIds' in body ? body.folderIds : [];
  return Array.isArray(ids) ? ids.map(Number).filter(Number.isInteger) : [];
}

/** What the team deletes in the media library goes to the bin; what still shows on the site is said before it goes. What programs delete is gone at once. */
export function useFileBin({ strapi }: { strapi: Strapi }): void {
  const upload = strapi.plugin('upload') as unknown as { service(name: 'upload'): Uploads; service(name: 'file' | 'folder'): ByIds };
  const [uploads, files, folders] = [upload.service('upload'), upload.service('file'), upload.service('folder')];
  const [remove, deleteFiles, deleteFolders] = [uploads.remove.bind(uploads), files.deleteByIds.bind(files), folders.deleteByIds.bind(folders)];
  Object.assign(uploads, { remove: (file: File) => (isByHand(strapi, '/upload') ? binFile(strapi, file) : remove(file)) });
  Object.assign(files, {
    deleteByIds: async (ids: readonly number[] = []) => {
      // Several at once: all are asked about before any of them goes, with those of the folders chosen beside them, which go next.
      if (isByHand(strapi, '/upload')) await asOneWriter(strapi, async (trx) => askFirst(strapi, trx, [...ids, ...(await filesWithin(strapi, trx, foldersAsked(strapi)))]));
      return deleteFiles(ids);
    },
  });
  Object.assign(folders, {
    deleteByIds: async (ids: readonly number[] = []) => {
      if (isByHand(strapi, '/upload')) await asOneWriter(strapi, async (trx) => askFirst(strapi, trx, await filesWithin(strapi, trx, ids)));
      return deleteFolders(ids);
    },
  });
}
