import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'inventory', 'version', 'active'],
  fields: {
    name: 'Nom',
    inventory: 'Inventaire',
    version: 'Version',
    active: 'Utilisée',
    headings: { label: 'Colonnes du fichier', help: 'Celles du fichier avec lequel cette version a été enregistrée.' },
    definition: { label: 'Définition', help: 'Le langage est décrit dans la documentation des inventaires.' },
  },
};
