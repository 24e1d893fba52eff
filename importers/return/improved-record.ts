import { labelOf, partnerRoles, partnerTypes, scales, toOrganisationFields, toPartnerFields, type Labelled, type Recipe } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import type { TableEntry } from '../push/cms-client.js';
import { fieldLabels } from './field-labels.js';
import { TEAM, type Improvement } from './find-improvements.js';

/** Fields of an organisation or a partner by the name a recipe gives them, where it is another. */
const recipeNames: Readonly<Record<string, string>> = { name: 'title', mission: 'summary', foundedYear: 'startYear', site: 'website', territories: 'area', type: 'partnerType' };

const coded: Readonly<Record<string, readonly Labelled[]>> = { type: partnerTypes, scale: scales, roles: partnerRoles };

function toText(field: string, value: unknown): string {
  const worded = (one: string | number): string => (field === 'territories' ? territoryLabel(String(one)) : labelOf(coded[field] ?? [], String(one)));
  return [value].flat().filter((one) => typeof one === 'string' || typeof one === 'number').map(worded).join(' ; ');
}

/** What an organisation or a partner says that its partner's own entry does not, with its credit. */
export function findImprovedRecord({ record, values }: Pick<TableEntry, 'record' | 'values'>, partner: string, target: Recipe['target']): Improvement[] {
  if (record === null) return [];
  const { names } = record;
  const own: Readonly<Record<string, unknown>> = target === 'organisation' ? toOrganisationFields(values) : toPartnerFields(values);
  return Object.entries(record.fields).flatMap(([field, value]): Improvement[] => {
    const name = recipeNames[field] ?? field;
    const known = record.provenance[field];
    const now = toText(field, value);
    if (!(name in fieldLabels) || now === '' || now === toText(field, own[field])) return [];
    const others = known?.by === 'partner' ? known.partners.filter((slug) => slug !== partner) : [];
    if (known?.by === 'partner' && others.length === 0) return [];
    return [{ field: name, now, by: others.length === 0 ? TEAM : others.map((slug) => names[slug] ?? slug).join(', '), date: known?.date.slice(0, 10) ?? '' }];
  });
}
