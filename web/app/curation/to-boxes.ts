import type { OwnFields, Place } from '@carrefour/config';
import type { Boxes } from './boxes';
import { contactParts, experienceParts, termFields, textFields, yearFields } from './sheet-lists';

const text = (value: string | number | null | undefined): readonly string[] => [value === null || value === undefined ? '' : String(value)];
type Row = Readonly<Record<string, string | number | null | undefined>>;

const listed = (list: string, rows: readonly Row[]): [string, readonly string[]][] =>
  rows.flatMap((row, index) => Object.entries(row).map(([name, value]): [string, readonly string[]] => [`${list}.${index}.${name}`, text(value)]));

/** The boxes of a place, as somebody reads them. */
export const placeBoxes = ({ label, address, postcode, commune, position, visibility }: Place): Record<string, string> => ({
  label: label ?? '', address: address ?? '', postcode: postcode ?? '', commune: commune?.name ?? '', lat: position === null ? '' : String(position.lat), lng: position === null ? '' : String(position.lng), visibility,
});

/** A sheet as the boxes of its form. `nameOf`: the name of a territory by its code. A place carries what it was, so that what is not touched stays as fine as it is. */
export function toBoxes(fields: OwnFields, nameOf: (code: string) => string): Boxes {
  const { places = [], links = [], figures = [], distinctions = [], area = [], images = [], supports = [], experience, contact } = fields;
  return {
    ...Object.fromEntries([...textFields, ...yearFields].map((field) => [field, text(fields[field])])),
    ...Object.fromEntries(termFields.flatMap((field) => [[field, fields[field] ?? []], [`${field}-was`, [(fields[field] ?? []).join(',')]]])),
    ...Object.fromEntries([
      ...listed('places', places.map((place) => ({ ...placeBoxes(place), was: JSON.stringify(place) }))),
      ...listed('links', links), ...listed('figures', figures), ...listed('distinctions', distinctions),
      ...listed('area', area.map((code) => ({ name: nameOf(code), code }))), ...listed('images', images),
    ]),
    supports: [supports.map(({ name }) => name.replace(/\s*\n\s*/g, ' ')).join('\n')],
    ...Object.fromEntries(experienceParts.map((part) => [`experience.${part}`, text(experience?.[part])])),
    'experience.acceptsContact': experience?.acceptsContact === true ? ['1'] : [],
    ...Object.fromEntries(contactParts.map((part) => [`contact.${part}`, text(contact?.[part])])),
    'contact.origin': text(contact?.origin),
  };
}
