import type { Place } from '@carrefour/config';
import { placeComponent } from '../project-row/component-fields';

type Row = Record<string, unknown>;
/** What turns what a save of the admin told into values of fields: codes of terms by documentId, ids of files by documentId (or by hash, as it was told before). */
export type Told = { codes: ReadonlyMap<string, string>; files: ReadonlyMap<string, number> };

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isStoredPlace = (value: Row): boolean => 'communeCode' in value || 'lat' in value;
const toPlace = (value: Row): Place => placeComponent.fromRow(Object.fromEntries(Object.entries(value).map(([name, inner]) => [snake(name), inner])));

/**
 * A value of the history as the field holds it. A save of the admin tells Strapi's own shapes (terms by documentId, places with
 * flat columns, files by hash), an import or a partner those of config: both come out the same. Pure.
 */
export function toFieldValue(field: string, value: unknown, { codes, files }: Told): unknown {
  if (!Array.isArray(value)) return value ?? null;
  if (field === 'themes' || field === 'audiences' || field === 'methods') return value.flatMap((one) => codes.get(String(one)) ?? (/^[a-z0-9]{24}$/.test(String(one)) ? [] : [one]));
  if (field === 'area') return value.map((one) => (typeof one === 'string' ? one : (one as Row).code));
  if (field === 'places') return value.map((one) => (isStoredPlace(one as Row) ? toPlace(one as Row) : one));
  if (field !== 'images') return value;
  return (value as Row[]).flatMap((image) => {
    const file = typeof image.file === 'number' ? image.file : files.get(String(image.file));
    return file === undefined ? [] : [{ file, alt: image.alt ?? '', credit: image.credit ?? '', licence: image.licence ?? 'inconnue' }];
  });
}
