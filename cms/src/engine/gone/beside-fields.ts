import { sameValue } from '../project-row/same-value';
import { takeSnapshot } from '../revision/snapshot';
import { tableOf, type Strapi, type Transaction } from '../strapi';

const UID = 'api::project.project';

/** What persons alone say of a project, beside the fields that entries feed. */
const besideFields = ['images', 'organisation', 'reserved', 'vouchers'] as const;
type Beside = Partial<Record<(typeof besideFields)[number], unknown>>;
type Picture = { file?: unknown };

const asList = (value: unknown): unknown[] => (value === null || value === undefined ? [] : [value].flat());

/** Pictures point to their file by number where they are written, by its lasting name where the history tells them. */
async function withFileIds(strapi: Strapi, trx: Transaction, pictures: readonly Picture[]): Promise<Picture[]> {
  const names = pictures.map(({ file }) => String(file));
  const files = tableOf(strapi, 'plugin::upload.file');
  const rows: { id: number; document_id: string | null; hash: string }[] = await trx(files).whereIn('document_id', names).orWhereIn('hash', names).select('id', 'document_id', 'hash');
  const idOf = new Map(rows.flatMap(({ id, document_id: documentId, hash }) => [[documentId, id], [hash, id]] as const));
  return pictures.flatMap((picture) => (idOf.has(String(picture.file)) ? [{ ...picture, file: idOf.get(String(picture.file)) }] : []));
}

/** The fields beside, as the draft says them. */
export async function readDraftBeside(strapi: Strapi, projectId: string): Promise<Beside> {
  const draft = [...(await takeSnapshot(strapi, UID, projectId))].find(([key]) => key.endsWith(':draft'))?.[1] ?? {};
  return Object.fromEntries(besideFields.map((field) => [field, draft[field]]));
}

/** Has the draft say these of the fields beside; nothing is written where it says so already. */
export async function writeDraftBeside(strapi: Strapi, trx: Transaction, projectId: string, wanted: Beside, now: Beside): Promise<void> {
  if (besideFields.every((field) => sameValue(wanted[field], now[field]))) return;
  const links = (value: unknown) => ({ set: asList(value).map((documentId) => ({ documentId })) });
  const data = {
    images: await withFileIds(strapi, trx, asList(wanted.images) as Picture[]), reserved: asList(wanted.reserved), organisation: links(wanted.organisation), vouchers: links(wanted.vouchers),
  };
  await strapi.documents(UID as never).update({ documentId: projectId, data } as never);
}
