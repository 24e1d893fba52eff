import type { ProposedProject } from '@carrefour/config';

const names: Readonly<Record<Exclude<keyof ProposedProject, 'mine'>, string>> = {
  title: 'Titre', summary: 'En deux phrases', description: 'Le projet', leadOrganisation: 'Qui le porte', place: 'Où', theme: 'Thème', website: 'Site', startYear: 'Depuis',
};
type Field = keyof typeof names;
const fields = Object.keys(names) as Field[];

/** A proposed project as a mail tells it: what is known, field by field. */
export const detailsOf = (proposed: ProposedProject): string =>
  fields.flatMap((field) => (proposed[field] === null ? [] : [`${names[field]}\n${String(proposed[field])}`])).join('\n\n');

/** The same as a page shows it, before a decision: nothing is there yet. */
export const additionsOf = (proposed: ProposedProject): { field: string; before: null; after: string | number }[] =>
  fields.flatMap((field) => {
    const after = proposed[field];
    return after === null ? [] : [{ field, before: null, after }];
  });
