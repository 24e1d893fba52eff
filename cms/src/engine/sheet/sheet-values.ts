import { experienceFields, sheetFields, type ProjectFields, type SheetValues } from '@carrefour/config';
import type { FieldWrite } from '../curation/curate-project';

/** What a correction changes, field by field: kept with the request, shown to who decides. */
export type SheetDifference = { field: keyof SheetValues; before: SheetValues[keyof SheetValues]; after: SheetValues[keyof SheetValues] };
type Experience = ProjectFields['experience'];

const noExperience: Experience = { need: null, how: null, cost: null, pitfalls: null, acceptsContact: false };

export const toSheetValues = (fields: Partial<ProjectFields>): SheetValues => ({
  title: fields.title ?? '', summary: fields.summary ?? null, description: fields.description ?? null, leadOrganisation: fields.leadOrganisation ?? null,
  website: fields.website ?? null, startYear: fields.startYear ?? null, endYear: fields.endYear ?? null, ...noExperience, ...fields.experience,
});

/** Line ends alone are no correction: a browser writes its own. */
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value);

export const compareSheets = (before: SheetValues, after: SheetValues): SheetDifference[] =>
  sheetFields.filter((field) => plain(before[field]) !== plain(after[field])).map((field) => ({ field, before: before[field], after: after[field] }));

const isOfExperience = (field: string): boolean => (experienceFields as readonly string[]).includes(field);

/** What a correction writes into the project: its parts of the experience together, beside those that it has today. Pure. */
export function toWrites(differences: readonly SheetDifference[], today: Experience | undefined): FieldWrite[] {
  const parts = differences.filter(({ field }) => isOfExperience(field));
  const plainFields = differences.filter(({ field }) => !isOfExperience(field)).map(({ field, after }): FieldWrite => ({ field: field as FieldWrite['field'], after }));
  if (parts.length === 0) return plainFields;
  const experience = { ...noExperience, ...today, ...Object.fromEntries(parts.map(({ field, after }) => [field, after])) };
  const isEmpty = experienceFields.every((field) => experience[field] === noExperience[field]);
  return [...plainFields, { field: 'experience', after: isEmpty ? null : experience }];
}
