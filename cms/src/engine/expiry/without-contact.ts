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

/** A change of the history as it is kept once the contact it told was refused. */
export function withoutContact(change: FieldChange): FieldChange {
  if (change.field === 'contact') return { ...change, before: null, after: null };
  if (change.field !== 'entry') return change;
  return { ...change, before: withoutIn(change.before), after: withoutIn(change.after) };
}
