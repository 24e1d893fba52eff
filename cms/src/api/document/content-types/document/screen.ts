import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'kind', 'version', 'date'],
  sort: ['date', 'DESC'],
  fields: {
    title: 'Titre',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du titre.' },
    kind: 'Nature',
    version: 'Version',
    date: 'Date',
    openness: 'Ouverture',
    file: { label: 'Fichier', help: 'PDF ou image.' },
    description: 'Description',
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
