import { screen as organisation } from '../api/organisation/content-types/organisation/screen';
import { screen as partner } from '../api/partner/content-types/partner/screen';
import { screen as project } from '../api/project/content-types/project/screen';
import { fieldNames } from '../engine/sheet/field-names';
import type { Strapi } from '../engine/strapi';
import { toField, type Screen } from '../schema/screen';

/** A few names that proposals and the history use beside the fields of a sheet. */
const others: Readonly<Record<string, string>> = {
  ...fieldNames, theme: 'Thème', mergedInto: 'Réuni à la fiche', slug: 'Adresse', state: 'État', decision: 'Décision', order: 'Demande', count: 'Nombre', subject: 'Objet', answer: 'Réponse', erased: 'Effacé', partners: 'Partenaires', blocked: 'Bloqué',
  confirmed: 'Confirmé', isActive: 'Actif', roles: 'Rôles', name: 'Nom', rights: 'Nombre de droits', alternativeText: 'Texte de remplacement',
};

type Model = { pluginOptions?: { carrefour?: { screen?: Screen } } };

const labelIn = (screen: Screen | undefined, field: string): string | undefined => {
  const shown = screen?.fields[field];
  return shown === undefined ? undefined : toField(shown).label;
};

/** A field of a project, of an organisation or of a partner as the forms of the admin name it; its own name where no form shows it. */
export const fieldLabel = (field: string): string => labelIn(project, field) ?? others[field] ?? labelIn(organisation, field) ?? labelIn(partner, field) ?? field;

/** The same, for a type of the history. */
export function fieldLabelOf(strapi: Strapi, type: string): (field: string) => string {
  const model = (strapi.contentTypes as unknown as Record<string, Model | undefined>)[`api::${type}.${type}`];
  return (field) => labelIn(model?.pluginOptions?.carrefour?.screen, field) ?? fieldLabel(field);
}
