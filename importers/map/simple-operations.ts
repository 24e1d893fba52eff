import { findEmail, findPhone, type SimpleOperation } from '@carrefour/config';
import { cleanDepartment, cleanPostcode } from './clean-postcode.js';
import { cleanUrl } from './clean-url.js';
import { decodeEntities, stripHtml } from './decode-entities.js';
import { parseDate, parseYear } from './parse-date.js';
import { parseNumber } from './parse-number.js';
import { toTerritoryCode } from './territory-code.js';
import { capitalise, sentenceCase } from './sentence-case.js';

const orNull = (value: number | null): string | null => (value === null ? null : String(value));

/** Each operation without settings: a text → a cleaner one, or `null` when nothing usable is left. */
export const applySimple: Record<Exclude<SimpleOperation, 'empty-if-placeholder'>, (text: string) => string | null> = {
  trim: (text) => text.trim(),
  'collapse-spaces': (text) => text.replace(/[ \t\u00a0\u202f]+/g, ' ').trim(),
  'decode-entities': decodeEntities,
  'strip-html': stripHtml,
  'first-line': (text) => text.trim().split('\n')[0]?.trim() ?? null,
  'one-line': (text) => text.replace(/\s+/g, ' ').trim(),
  unquote: (text) => text.replace(/^[\s"'«“‘]+|[\s"'»”’]+$/gu, ''),
  lowercase: (text) => text.toLowerCase(),
  uppercase: (text) => text.toUpperCase(),
  capitalise,
  'sentence-case': sentenceCase,
  number: (text) => orNull(parseNumber(text)),
  integer: (text) => orNull(roundedIfAny(parseNumber(text))),
  year: (text) => orNull(parseYear(text)),
  date: parseDate,
  url: cleanUrl,
  email: findEmail,
  phone: findPhone,
  postcode: cleanPostcode,
  department: cleanDepartment,
  territory: toTerritoryCode,
};

const roundedIfAny = (value: number | null): number | null => (value === null ? null : Math.round(value));

/** What to tell when an operation finds nothing usable in a cell. Operations that search inside a text stay silent. */
export const nothingUsable: Partial<Record<SimpleOperation, string>> = {
  url: 'Adresse web illisible, laissée de côté : vérifiez-la à la source.',
  number: 'Nombre illisible, laissé de côté : écrivez par exemple 1234,5.',
  integer: 'Nombre illisible, laissé de côté : écrivez par exemple 1234.',
  territory: 'Territoire inconnu, laissé de côté : écrivez un département, une région, une commune, ou un code comme dep-69.',
  date: 'Date illisible, laissée de côté : écrivez par exemple 31/12/2025.',
};
