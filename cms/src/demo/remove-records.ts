import type { Core } from '@strapi/strapi';
import { deleteProjects } from './delete-projects';
import { touchedByPeople } from './touched-by-people';

export type Kept = { type: string; id: string; label: string };
type Row = {
  documentId: string;
  publishedAt: string | null;
  title?: string;
  name?: string;
  function?: string;
  role?: string;
};
type Documents = { delete(params: object): Promise<unknown> };

/**
 * Deletes the demonstration records of a type that nobody changed. Those somebody changed are theirs:
 * they stay, are no longer demonstration, and are listed.
 */
export async function removeRecords(
  strapi: Core.Strapi,
  uid: string,
): Promise<{ removed: string[]; kept: Kept[] }> {
  const table = strapi.db.query(uid as never);
  const model = strapi.getModel(uid as never) as { pluginOptions?: { i18n?: { localized?: boolean } } };
  const rows = (await table.findMany({ where: { demo: true } })) as unknown as Row[];
  // A published record has two rows: the one people work on comes last, and gives its name.
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  const byId = new Map([...rows, ...drafts].map((row) => [row.documentId, row]));
  const touched = await touchedByPeople(strapi, uid.split('.')[1] ?? uid, [...byId.keys()]);
  const documents = strapi.documents(uid as never) as unknown as Documents;
  const everyLanguage = model.pluginOptions?.i18n?.localized === true ? { locale: '*' } : {};
  const removed = [...byId.keys()].filter((documentId) => !touched.has(documentId));
  if (uid === 'api::project.project') await deleteProjects(strapi, removed);
  else for (const documentId of removed) await documents.delete({ documentId, ...everyLanguage });
  if (touched.size > 0)
    await table.updateMany({ where: { documentId: { $in: [...touched] } }, data: { demo: false } });
  const kept = [...touched].map((id) => {
    const row = byId.get(id);
    return { type: uid, id, label: row?.title ?? row?.name ?? row?.function ?? row?.role ?? id };
  });
  return { removed, kept };
}
