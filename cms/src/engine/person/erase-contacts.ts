import { newDocumentId } from '../document-id';
import { enforceObjections } from '../objection/enforce-objections';
import { saidIn } from '../objection/refuses-contact';
import { toldContacts, type ToldContact } from '../objection/told-contacts';
import { binnedContacts } from '../../office/bin/erase-from-bin';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { addressDigest } from './person-digest';

/** Projects whose contact this person is, on their sheet or in what a partner supplied, and how they are named there. */
async function contactOf(strapi: Strapi, trx: Transaction, email: string): Promise<{ projects: string[]; known: ToldContact[] }> {
  const known = (await toldContacts(strapi, trx, { email })).filter((told) => told.email?.toLowerCase() === email);
  return { projects: [...new Set([...known.map(({ id }) => id), ...(await binnedContacts(strapi, trx, email))])], known };
}

/**
 * One objection for all the projects that named this person: their contact goes from sheets, entries and history, and no
 * import, undo or restored copy brings it back, be it without its address. Others speak for these projects too: theirs stay. Answers the projects.
 */
export async function eraseContactOf(strapi: Strapi, trx: Transaction, email: string, digest: string): Promise<string[]> {
  const { projects, known } = await contactOf(strapi, trx, email);
  if (projects.length === 0) return [];
  const now = new Date();
  await trx(tableOf(strapi, 'api::objection.objection')).insert({
    document_id: newDocumentId(strapi), by: 'person', subject: 'contact', reference: `personne:${digest}`, note: 'Effacement demandé par la personne.', at: now,
    project_id: projects[0], reach: JSON.stringify({ projects, entries: [], addresses: [...new Set([digest, ...known.flatMap(saidIn).map(addressDigest)])] }), created_at: now, updated_at: now, published_at: now, locale: null,
  });
  await enforceObjections(strapi, trx);
  return projects;
}
