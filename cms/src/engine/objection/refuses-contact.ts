import { toPlainKey } from '@carrefour/config';
import { dialled } from '../expiry/contact-masker';
import { addressDigest } from '../person/person-digest';
import type { Objections } from './read-objections';

/** Whether a contact of a project was refused, be it by its address or with all those of that project. */
export type RefusesContact = (projectId: string, contact: unknown) => boolean;

const FEWEST_DIGITS = 8;
const textOf = (contact: object, part: string): string => {
  const text: unknown = part in contact ? (contact as Record<string, unknown>)[part] : null;
  return typeof text === 'string' ? text : '';
};

/** What tells a contact when its address is not told with it: its name, and the number it dials. */
export function saidIn(contact: object): string[] {
  const number = dialled(textOf(contact, 'phone'));
  return [toPlainKey(textOf(contact, 'name')), number.length < FEWEST_DIGITS ? '' : number].filter((text) => text !== '');
}

/** A contact is its address; the one that has none is told by what else was refused with an address. */
export function refusesContact({ contacts, addresses }: Pick<Objections, 'contacts' | 'addresses'>): RefusesContact {
  return (projectId, contact) => {
    if (contacts.has(projectId)) return true;
    const refused = addresses.get(projectId);
    if (refused === undefined || typeof contact !== 'object' || contact === null) return false;
    const email = textOf(contact, 'email');
    return (email === '' ? saidIn(contact) : [email]).some((text) => refused.has(addressDigest(text)));
  };
}

/** The projects some contact of which was refused. */
export const projectsWithRefused = ({ contacts, addresses }: Pick<Objections, 'contacts' | 'addresses'>): string[] => [...new Set([...contacts, ...addresses.keys()])];
