import { fromJson } from '../project-row/column-values';
import { componentLink, projectTable } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';

export type ToldContact = { id: string; email: string | null; name: string | null; phone: string | null };

/** Contacts told of projects (`id`), on their sheets and in what partners supplied: those that may have an address, or those of some projects. */
export async function toldContacts(strapi: Strapi, trx: Transaction, among: { email: string } | { projects: readonly string[] }): Promise<ToldContact[]> {
  const [link, contacts, projects, entries] = [componentLink(strapi), tableOf(strapi, 'project.contact'), projectTable(strapi), tableOf(strapi, 'api::entry.entry')];
  const sheets: ToldContact[] = await trx(link.table).join(contacts, `${contacts}.id`, `${link.table}.${link.target}`).join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .where(`${link.table}.field`, 'contact')
    .where((row) => ('email' in among ? row.whereRaw('lower(??) = ?', [`${contacts}.email`, among.email]) : row.whereIn(`${projects}.document_id`, among.projects)))
    .distinct({ id: `${projects}.document_id`, email: `${contacts}.email`, name: `${contacts}.name`, phone: `${contacts}.phone` });
  const rows: { project_id: string; values: unknown }[] = await trx(entries).whereNotNull('project_id')
    .where((row) => ('email' in among ? row.whereRaw('lower(cast(?? as text)) like ?', ['values', `%${among.email}%`]) : row.whereIn('project_id', among.projects)))
    .select('project_id', 'values');
  const supplied = rows.flatMap(({ project_id: id, values }): ToldContact[] => {
    const { contact } = fromJson<{ contact?: Partial<ToldContact> | null }>(values, {});
    return contact ? [{ id, email: contact.email ?? null, name: contact.name ?? null, phone: contact.phone ?? null }] : [];
  });
  return [...sheets, ...supplied];
}
