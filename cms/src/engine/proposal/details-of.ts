import type { ProposedProject } from '@carrefour/config';
import { readReferences } from '../read/references';
import { fieldNames } from '../sheet/field-names';
import type { Strapi, Transaction } from '../strapi';
import { tellPlace } from './written-place';

const names: Readonly<Record<Exclude<keyof ProposedProject, 'mine'>, string>> = {
  title: fieldNames.title, summary: fieldNames.summary, description: fieldNames.description, leadOrganisation: fieldNames.leadOrganisation, place: fieldNames.place, theme: 'Thème',
  website: fieldNames.website, startYear: fieldNames.startYear,
};
type Field = keyof typeof names;
const fields = Object.keys(names) as Field[];

/** The same proposal with the name of its theme, which is kept by its code. */
export async function withThemeName(strapi: Strapi, trx: Transaction, proposed: ProposedProject): Promise<ProposedProject> {
  if (proposed.theme === null) return proposed;
  const { terms } = await readReferences(strapi, trx);
  return { ...proposed, theme: terms.themes.get(proposed.theme)?.label ?? proposed.theme };
}

const said = (proposed: ProposedProject, field: Field): string | number | null => (field === 'place' && proposed.place !== null ? tellPlace(proposed.place) : proposed[field]);

/** A proposed project as a mail tells it: what is known, field by field. */
export const detailsOf = (proposed: ProposedProject): string =>
  fields.flatMap((field) => (proposed[field] === null ? [] : [`${names[field]}\n${String(said(proposed, field))}`])).join('\n\n');

/** The same as a page shows it, before a decision: nothing is there yet. */
export const additionsOf = (proposed: ProposedProject): { field: string; before: null; after: string | number }[] =>
  fields.flatMap((field) => {
    const after = said(proposed, field);
    return after === null || after === '' ? [] : [{ field, before: null, after }];
  });
