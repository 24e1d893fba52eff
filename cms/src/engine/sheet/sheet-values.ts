import { experienceFields, sheetFields, type ProjectFields, type SheetValues } from '@carrefour/config';
import type { FieldWrite } from '../curation/curate-project';
import { tellPlace, toWrittenPlace, writePlace } from '../proposal/written-place';

/** What a correction changes, field by field: kept with the request, shown to who decides. */
export type SheetDifference = { field: keyof SheetValues; before: SheetValues[keyof SheetValues]; after: SheetValues[keyof SheetValues] };
type Experience = ProjectFields['experience'];

const noExperience: Experience = { need: null, how: null, cost: null, pitfalls: null, acceptsContact: false };

/** Whether one line can say where a project is: it has one place that is shown as finely as a commune, or none yet. */
export const isOnePlace = ({ places = [] }: Partial<ProjectFields>): boolean =>
  places.length === 0 || (places.length === 1 && places.every((place) => (place.visibility === 'exact' || place.visibility === 'commune') && writePlace(place) !== null));

const placeOf = (fields: Partial<ProjectFields>): string | null => {
  const [place] = isOnePlace(fields) ? (fields.places ?? []) : [];
  return place === undefined ? null : writePlace(place);
};

export const toSheetValues = (fields: Partial<ProjectFields>): SheetValues => ({
  title: fields.title ?? '', summary: fields.summary ?? null, description: fields.description ?? null, leadOrganisation: fields.leadOrganisation ?? null,
  place: placeOf(fields), website: fields.website ?? null, startYear: fields.startYear ?? null, endYear: fields.endYear ?? null, ...noExperience, ...fields.experience,
});

/** Line ends alone are no correction: a browser writes its own. */
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value);

export const compareSheets = (before: SheetValues, after: SheetValues): SheetDifference[] =>
  sheetFields.filter((field) => plain(before[field]) !== plain(after[field])).map((field) => ({ field, before: before[field], after: after[field] }));

const told = (value: SheetDifference['after']): SheetDifference['after'] => (typeof value === 'string' ? tellPlace(value) : value);

/** The same for whoever decides of it: a place says which communes it may be. Pure. */
export const withPlaceTold = (difference: SheetDifference): SheetDifference =>
  difference.field === 'place' ? { ...difference, before: told(difference.before), after: told(difference.after) } : difference;

const isOfExperience = (field: string): boolean => (experienceFields as readonly string[]).includes(field);

const toWrite = ({ field, after }: SheetDifference): FieldWrite =>
  field === 'place' ? { field: 'places', after: typeof after === 'string' ? [toWrittenPlace(after)] : null } : { field: field as FieldWrite['field'], after };

/** What a correction writes into the project: its parts of the experience together, beside those that it has today. Pure. */
export function toWrites(differences: readonly SheetDifference[], today: Partial<ProjectFields>): FieldWrite[] {
  const parts = differences.filter(({ field }) => isOfExperience(field));
  // Where the project is may have been said otherwise since: several places, or one that is kept from view, are not written over by a line.
  const plainFields = differences.filter(({ field }) => !isOfExperience(field) && (field !== 'place' || isOnePlace(today))).map(toWrite);
  if (parts.length === 0) return plainFields;
  const experience = { ...noExperience, ...today.experience, ...Object.fromEntries(parts.map(({ field, after }) => [field, after])) };
  const isEmpty = experienceFields.every((field) => experience[field] === noExperience[field]);
  return [...plainFields, { field: 'experience', after: isEmpty ? null : experience }];
}
