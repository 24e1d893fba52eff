import type { PartnerRole } from '../lists/partner-role.js';
import type { PartnerType } from '../lists/partner-type.js';
import type { Scale } from '../lists/scale.js';
import type { EntryValues } from './project-fields.js';

/** What a directory says of a member of the collective; absent where nobody does. `contactEmail` is private. */
export type PartnerFields = {
  name: string; type: PartnerType; mission: string; scale: Scale; territories: string[]; activities: string[]; roles: PartnerRole[]; site: string; contactEmail: string;
};

/** What one entry of a directory says of a member. */
export function toPartnerFields({ title, summary, description, scale, area, website, contact, register = {} }: EntryValues): Partial<PartnerFields> {
  const { partnerType, activities, roles } = register;
  const said = {
    name: title, type: partnerType, mission: description ?? summary, scale, territories: area, activities, roles, site: website, contactEmail: contact?.email ?? undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

export const partnerFieldNames = ['name', 'type', 'mission', 'scale', 'territories', 'activities', 'roles', 'site', 'contactEmail'] as const satisfies readonly (keyof PartnerFields)[];
