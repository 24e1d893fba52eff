import { newDocumentId } from '../document-id';
import { enforceObjections } from '../objection/enforce-objections';
import { componentLink, projectTable } from '../project-row/join-tables';
import { binnedContacts } from '../../office/bin/erase-from-bin';
import { fromJson } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Projects whose contact this person is: on their sheet, or in what a partner supplied. */
async function contactOf(strapi: Strapi, trx: Transaction, email: string): Promise<string[]> {
  const [link, contacts, projects, entries] = [componentLink(strapi), tableOf(strapi, 'project.contact'), projectTable(strapi), tableOf(strapi, 'api::entry.entry')];
  const sheets: { id: string }[] = await trx(link.table).join(contacts, `${contacts}.id`, `${link.table}.${link.target}`).join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .where(`${link.table}.field`, 'contact').whereRaw('lower(??) = ?', [`${contacts}.email`, email]).distinct({ id: `${projects}.document_id` });
  const rows: { project_id: string | null; values: unknown }[] = await trx(entries).whereNotNull('project_id').whereRaw('lower(cast(?? as text)) like ?', ['values', `%${email}%`]).select('project_id', 'values');
  const supplied = rows.filter(({ values }) => fromJson<{ contact?: { email?: string | null } }>(values, {}).contact?.email?.toLowerCase() === email);
  return [...new Set([...sheets.map(({ id }) => id), ...supplied.flatMap(({ project_id: id }) => id ?? []), ...(await binnedContacts(strapi, trx, email))])];
}

/**
 * One objection for all the projects that named this person: their contact goes from sheets, entries and history, and no
 * import, undo or restored copy brings it back. Answers the projects.
 */
export async function eraseContactOf(strapi: Strapi, trx: Transaction, email: string, digest: string): Promise<string[]> {
  const projects = await contactOf(strapi, trx, email);
  if (projects.length === 0) return [];
  const now = new Date();
  await trx(tableOf(strapi, 'api::objection.objection')).insert({
    document_id: newDocumentId(strapi), by: 'person', subject: 'contact', reference: `personne:${digest}`, note: 'Effacement demandé par la personne.', at: now,
    project_id: projects[0], reach: JSON.stringify({ projects, entries: [] }), created_at: now, updated_at: now, published_at: now, locale: null,
  });
  await enforceObjections(strapi, trx);
  return projects;
}
