import type { FieldChange } from '../revision/write-revisions';

type Values = Record<string, unknown>;
const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry's state without its contact: neither as read, nor in the cells it was read from. */
export function withoutIn(state: unknown): unknown {
  if (!isRecord(state)) return state;
  const { contact, ...values } = isRecord(state.values) ? state.values : {};
  if (!isRecord(contact)) return state;
  const said = [contact.email, contact.phone, contact.name].filter((text): text is string => typeof text === 'string' && text !== '');
  const mask = (cell: unknown): unknown => (typeof cell === 'string' && said.some((text) => cell.toLowerCase().includes(text.toLowerCase())) ? '' : cell);
  const rows = Array.isArray(state.rows) ? state.rows.map((row: unknown) => (isRecord(row) && isRecord(row.cells) ? { ...row, cells: Object.fromEntries(Object.entries(row.cells).map(([heading, cell]) => [heading, mask(cell)])) } : row)) : state.rows;
  return { ...state, values, ...(state.rows !== undefined && { rows }) };
}

/** A change of the history as it is kept once the contact it told was refused. */
export function withoutContact(change: FieldChange): FieldChange {
  if (change.field === 'contact') return { ...change, before: null, after: null };
  if (change.field !== 'entry') return change;
  return { ...change, before: withoutIn(change.before), after: withoutIn(change.after) };
}
