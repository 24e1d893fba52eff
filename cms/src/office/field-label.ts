import { screen as project } from '../api/project/content-types/project/screen';
import { screen as partner } from '../api/partner/content-types/partner/screen';
import { toField } from '../schema/screen';

/** A few names that proposals and the history use beside the fields of a sheet. */
const others: Readonly<Record<string, string>> = { place: 'Où', theme: 'Thème', mergedInto: 'Réuni à la fiche', locale: 'Langue', slug: 'Adresse de la fiche', name: 'Nom', trust: 'Confiance' };

/** A field as the forms of the admin name it; its own name where no form shows it. */
export function fieldLabel(field: string): string {
  const shown = project.fields[field] ?? partner.fields[field];
  return shown === undefined ? (others[field] ?? field) : toField(shown).label;
}
