import type { FieldChange } from '../revision/write-revisions';
import { contactMasker } from './contact-masker';

type Values = Record<string, unknown>;
const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry's state without its contact: neither as read, nor in the cells it was read from. */
export function withoutIn(state: unknown): unknown {
  if (!isRecord(state) || !isRecord(state.values)) return state;
  const { contact, ...values } = state.values;
  const mask = contactMasker(isRecord(contact) ? contact : {}, values);
  const rows = Array.isArray(state.rows) ? state.rows.map((row: unknown) => (isRecord(row) && isRecord(row.cells) ? { ...row, cells: mask(row.cells) } : row)) : state.rows;
  return { ...state, values, ...(state.rows !== undefined && { rows }) };
}

/** The contact that an entry's state holds. */
export const contactIn = (state: unknown): unknown => (isRecord(state) && isRecord(state.values) ? state.values.contact : undefined);

/** A change of the history as it is kept once the contact it told was refused; `refuses`: whether a contact is of those refused. */
export function withoutContact(change: FieldChange, refuses: (contact: unknown) => boolean = () => true): FieldChange {
  const left = (value: unknown) => (refuses(value) ? null : value);
  if (change.field === 'contact') return { ...change, before: left(change.before), after: left(change.after) };
  if (change.field !== 'entry') return change;
  const without = (state: unknown) => (refuses(contactIn(state)) ? withoutIn(state) : state);
  return { ...change, before: without(change.before), after: without(change.after) };
}
