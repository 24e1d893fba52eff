import { addressDigest } from '../person/person-digest';
import type { Objections } from './read-objections';

/** Whether a contact of a project was refused, be it by its address or with all those of that project. */
export type RefusesContact = (projectId: string, contact: unknown) => boolean;

const addressOf = (contact: unknown): string | null => {
  const email = typeof contact === 'object' && contact !== null && 'email' in contact ? contact.email : null;
  return typeof email === 'string' && email !== '' ? email : null;
};

export function refusesContact({ contacts, addresses }: Pick<Objections, 'contacts' | 'addresses'>): RefusesContact {
  return (projectId, contact) => {
    if (contacts.has(projectId)) return true;
    const [refused, email] = [addresses.get(projectId), addressOf(contact)];
    return refused !== undefined && email !== null && refused.has(addressDigest(email));
  };
}

/** The projects some contact of which was refused. */
export const projectsWithRefused = ({ contacts, addresses }: Pick<Objections, 'contacts' | 'addresses'>): string[] => [...new Set([...contacts, ...addresses.keys()])];
