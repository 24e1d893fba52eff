import { ownValuesSchema, toSite, type OwnField, type OwnFields, type Place } from '@carrefour/config';
import { boxOf, rowOf, rowsOf, type Boxes } from './boxes';
import type { Finder } from './finder';
import type { Problem, Problems } from './problem';
import { readPlace, type PlaceRow } from './read-place';
import { contactParts, experienceParts, sheetLists, termFields, textFields, yearFields, type SheetList } from './sheet-lists';
import { toProblemKind } from './to-problem-kind';

export type ReadSheet = { values: Partial<Record<OwnField, unknown>>; problems: Problems };

type Noted = Record<string, Problem>;
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
const orNull = (text: string): string | null => (plain(text) === '' ? null : plain(text));

function rows(boxes: Boxes, list: SheetList): { row: number; is: Record<string, string> }[] {
  return rowsOf(boxes, list).filter((row) => boxOf(boxes, `${list}.${row}.remove`) === '').map((row) => ({ row, is: rowOf(boxes, list, row, sheetLists[list]) }));
}

const yearOf = (text: string): number | string | null => (text === '' ? null : /^\d{4}$/.test(text) ? Number(text) : text);
/** Those chosen before keep their order: the order of a form's boxes is nobody's choice. */
function codesOf(boxes: Boxes, field: string): string[] {
  const chosen = boxes[field] ?? [];
  const was = boxOf(boxes, `${field}-was`).split(',').filter((code) => chosen.includes(code));
  return [...new Set([...was, ...chosen])];
}

function readPlaces(boxes: Boxes, finder: Finder, noted: Noted): Place[] {
  return rows(boxes, 'places').flatMap(({ row, is }) => {
    const { place, problem } = readPlace(is as PlaceRow, finder);
    if (problem !== undefined) noted[`places.${row}.${problem.box}`] = problem.problem;
    return place ?? [];
  });
}

function readArea(boxes: Boxes, { territory }: Finder, noted: Noted, nameOf: (code: string) => string): string[] {
  const codes = rows(boxes, 'area').flatMap(({ row, is: { name = '', code = '' } }) => {
    if (name === '') return [];
    const found = code !== '' && nameOf(code) === name ? code : territory(name);
    if (found === null) noted[`area.${row}.name`] = 'unknownTerritory';
    return found ?? [];
  });
  return [...new Set(codes)];
}

function readExperience(boxes: Boxes): unknown {
  const parts = Object.fromEntries(experienceParts.map((part) => [part, orNull(boxOf(boxes, `experience.${part}`))]));
  const acceptsContact = boxOf(boxes, 'experience.acceptsContact') === '1';
  return Object.values(parts).every((part) => part === null) && !acceptsContact ? null : { ...parts, acceptsContact };
}

function readContact(boxes: Boxes): unknown {
  const parts = Object.fromEntries(contactParts.map((part) => [part, orNull(boxOf(boxes, `contact.${part}`))]));
  return Object.values(parts).every((part) => part === null) ? null : { ...parts, origin: orNull(boxOf(boxes, 'contact.origin')) ?? 'le partenaire' };
}

const isWritten = (is: Record<string, string>, names: readonly string[]) => names.some((name) => (is[name] ?? '') !== '');

/** The lists whose boxes are their values, with the row of the form each value comes from. */
function readLists(boxes: Boxes): { values: Partial<Record<OwnField, unknown[]>>; from: Partial<Record<OwnField, number[]>> } {
  const links = rows(boxes, 'links').filter(({ is }) => isWritten(is, ['url']));
  const figures = rows(boxes, 'figures').filter(({ is }) => isWritten(is, ['value', 'label']));
  const distinctions = rows(boxes, 'distinctions').filter(({ is }) => isWritten(is, ['label', 'by']));
  const images = rows(boxes, 'images').filter(({ is }) => isWritten(is, ['file']));
  const numbers = (list: { row: number }[]) => list.map(({ row }) => row);
  return {
    values: {
      links: links.map(({ is }) => ({ kind: is['kind'], url: toSite(is['url'] ?? '') })),
      figures: figures.map(({ is }) => ({ value: is['value'], label: is['label'], year: yearOf(is['year'] ?? '') })),
      distinctions: distinctions.map(({ is }) => ({ label: is['label'], year: yearOf(is['year'] ?? ''), by: is['by'] || null })),
      images: images.map(({ is }) => ({ file: Number(is['file']), alt: is['alt'], credit: is['credit'], licence: is['licence'] })),
    },
    from: { links: numbers(links), figures: numbers(figures), distinctions: numbers(distinctions), images: numbers(images) },
  };
}

function note(field: OwnField, value: unknown, from: readonly number[] | undefined, noted: Noted): void {
  const checked = ownValuesSchema.shape[field].safeParse(value ?? (field === 'title' ? '' : null));
  for (const issue of checked.success ? [] : checked.error.issues) {
    const [index, part] = issue.path;
    const row = typeof index === 'number' ? (from?.[index] ?? index) : index;
    const box = [field, row, part].filter((one) => one !== undefined).join('.');
    noted[box] ??= toProblemKind(issue);
  }
}

/** Reads the form of a sheet: the value of each field, and what is wrong, box by box. A field with a problem has no value. */
export function readBoxes(boxes: Boxes, finder: Finder, nameOf: (code: string) => string): ReadSheet {
  const noted: Noted = {};
  const { values: lists, from } = readLists(boxes);
  const values: Partial<Record<OwnField, unknown>> = {
    ...Object.fromEntries(textFields.map((field) => [field, orNull(boxOf(boxes, field))])), website: orNull(toSite(boxOf(boxes, 'website'))),
    ...Object.fromEntries(yearFields.map((field) => [field, yearOf(plain(boxOf(boxes, field)))])),
    ...Object.fromEntries(termFields.map((field) => [field, codesOf(boxes, field)])),
    places: readPlaces(boxes, finder, noted), area: readArea(boxes, finder, noted, nameOf), ...lists,
    supports: plain(boxOf(boxes, 'supports')).split('\n').map((name) => name.trim()).filter(Boolean).map((name) => ({ name })),
    experience: readExperience(boxes), contact: readContact(boxes),
  };
  for (const [field, value] of Object.entries(values)) note(field as OwnField, value, from[field as OwnField], noted);
  const { startYear, endYear } = values as OwnFields;
  if (noted['startYear'] === undefined && typeof startYear === 'number' && typeof endYear === 'number' && endYear < startYear) noted['endYear'] ??= 'years';
  const wrong = new Set(Object.keys(noted).map((box) => box.split('.')[0]));
  return { values: Object.fromEntries(Object.entries(values).filter(([field]) => !wrong.has(field))), problems: noted };
}
