import type { OwnField } from '../forms/own-project.js';
import { maskContacts, maskContactsInName } from './contact-in-text.js';

/** Short names, which may only look like an address. */
const names: ReadonlySet<string> = new Set(['title', 'leadOrganisation']);
/** What nobody reads, or what is an address by itself. */
const apart: ReadonlySet<string> = new Set(['contact', 'website', 'links', 'openness']);

/** Whether anybody could write to a person, or call one, by a text of this field. */
export const holdsContact = (field: string, text: string): boolean => !apart.has(field) && (names.has(field) ? maskContactsInName(text) : maskContacts(text)) !== text;

const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []);

/** The fields of a sheet in whose public texts an e-mail address or a telephone number stands. An import masks it; whoever writes by hand is asked to move it. */
export const fieldsWithContacts = (values: Readonly<Partial<Record<OwnField, unknown>>>): OwnField[] =>
  (Object.keys(values) as OwnField[]).filter((field) => texts(values[field]).some((text) => holdsContact(field, text)));
