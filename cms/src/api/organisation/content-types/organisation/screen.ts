import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'siren', 'website'],
  fields: {
    name: 'Nom',
    slug: 'Adresse',
    siren: { label: 'SIREN', help: 'Neuf chiffres, sans espaces.' },
    legalForm: 'Forme juridique',
    description: 'Description',
    website: { label: 'Site web', help: 'Adresse complète, avec https://.' },
    places: 'Lieux',
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
