import { sheetFields, type ProjectFields, type SheetValues } from '@carrefour/config';

/** What a correction changes, field by field: kept with the request, shown to who decides. */
export type SheetDifference = { field: keyof SheetValues; before: SheetValues[keyof SheetValues]; after: SheetValues[keyof SheetValues] };

export const toSheetValues = (fields: Partial<ProjectFields>): SheetValues => ({
  title: fields.title ?? '', summary: fields.summary ?? null, description: fields.description ?? null, leadOrganisation: fields.leadOrganisation ?? null,
  website: fields.website ?? null, startYear: fields.startYear ?? null, endYear: fields.endYear ?? null,
});

/** Line ends alone are no correction: a browser writes its own. */
const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value);

export const compareSheets = (before: SheetValues, after: SheetValues): SheetDifference[] =>
  sheetFields.filter((field) => plain(before[field]) !== plain(after[field])).map((field) => ({ field, before: before[field], after: after[field] }));
