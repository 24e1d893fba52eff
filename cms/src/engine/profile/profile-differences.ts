import { labelOf, licences, profileFieldNames, scales, type ProfileValues } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';

const names: Readonly<Record<keyof ProfileValues, string>> = { mission: 'Mission', site: 'Site web', scale: 'Échelle d’action', territories: 'Territoires', activities: 'Activités', licence: 'Licence par défaut' };
const NOTHING = '(rien)';

function shown(field: keyof ProfileValues, value: ProfileValues[keyof ProfileValues]): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return NOTHING;
  if (Array.isArray(value)) return (field === 'territories' ? value.map((code) => territoryLabel(code)) : value).join(', ');
  if (field === 'scale') return labelOf(scales, value);
  return field === 'licence' ? labelOf(licences, value) : value;
}

/** The fields that differ between two states of a profile. */
export const changedFields = (before: ProfileValues, after: ProfileValues): (keyof ProfileValues)[] => profileFieldNames.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

/** What changes in a profile, for the team to read: field by field, before and after. */
export const listDifferences = (before: ProfileValues, after: ProfileValues): { field: string; before: string; after: string }[] =>
  changedFields(before, after).map((field) => ({ field: names[field], before: shown(field, before[field]), after: shown(field, after[field]) }));

/** The same in a mail. */
export const tellDifferences = (before: ProfileValues, after: ProfileValues): string =>
  listDifferences(before, after).map((told) => `${told.field}\nAvant : ${told.before}\nAprès : ${told.after}`).join('\n\n');
