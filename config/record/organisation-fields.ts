import type { EntryValues } from './project-fields.js';
import type { Place } from './place.js';

/** What registers say of an organisation that carries projects; absent where nobody does. */
export type OrganisationFields = {
  name: string; siren: string; siret: string; rna: string; legalForm: string; naf: string; website: string; foundedYear: number; places: Place[];
};

/** What one row of a register says of an organisation. */
export function toOrganisationFields({ title, website, startYear, places, register = {} }: EntryValues): Partial<OrganisationFields> {
  const { siren, siret, rna, legalForm, naf } = register;
  const said = { name: title, siren: siren ?? siret?.slice(0, 9), siret, rna, legalForm, naf, website, foundedYear: startYear, places };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

export const organisationFieldNames = ['name', 'siren', 'siret', 'rna', 'legalForm', 'naf', 'website', 'foundedYear', 'places'] as const satisfies readonly (keyof OrganisationFields)[];
