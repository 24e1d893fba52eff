import { registerFactsSchema, type Correction, type Recipe, type RegisterFacts } from '@carrefour/config';
import type { Identifiers } from './mapping.js';

type Field = keyof RegisterFacts;

const digits = (text: string, length: number): string => {
  const found = text.replace(/\.0+$/, '').replace(/\D/g, '');
  // A spreadsheet forgets the zeros in front of a number.
  return found === '' ? '' : found.padStart(length, '0');
};

const tidy = (field: Field, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (field === 'siren') return digits(value, 9);
  return field === 'siret' ? digits(value, 14) : value.trim();
};

/** Of a project only the number of its carrier is kept: it tells which organisation of a register that is. */
const kept: Readonly<Record<Recipe['target'], readonly Field[]>> = {
  project: ['siren'],
  organisation: ['siren', 'siret', 'rna', 'legalForm', 'naf'],
  partner: ['siren', 'siret', 'partnerType', 'roles', 'activities'],
};

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200);

const cures: Partial<Record<Field, string>> = {
  siren: 'SIREN illisible, laissé de côté : neuf chiffres sont attendus.', siret: 'SIRET illisible, laissé de côté : quatorze chiffres sont attendus.',
};

/** What a row says of an organisation or a partner, as its shape allows; a value that does not fit is left out and reported. `undefined` when it says nothing. */
export function settleRegister(identifiers: Identifiers, target: Recipe['target'], line: number): { register: Partial<RegisterFacts> | undefined; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const said: Partial<Record<Field, unknown>> = { ...identifiers };
  if (said.siren === undefined && typeof said.siret === 'string') said.siren = digits(said.siret, 14).slice(0, 9);
  const register = kept[target].flatMap((field) => {
    if (said[field] === undefined) return [];
    const parsed = registerFactsSchema.shape[field].safeParse(tidy(field, said[field]));
    if (parsed.success) return [[field, parsed.data] as const];
    corrections.push({ line, column: null, field, before: show(said[field]), after: '', message: cures[field] ?? 'Valeur hors des bornes de ce champ, laissée de côté.' });
    return [];
  });
  return { register: register.length === 0 ? undefined : Object.fromEntries(register), corrections };
}
