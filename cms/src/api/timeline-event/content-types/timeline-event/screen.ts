import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'date', 'kind', 'order'],
  sort: ['date', 'ASC'],
  fields: {
    title: 'Titre',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du titre.' },
    date: 'Date',
    end: 'Fin',
    precision: 'Précision de la date',
    dateLabel: { label: 'Date affichée', help: 'Par exemple « Septembre 2017 ».' },
    kind: 'Nature',
    text: 'Texte',
    order: { label: 'Rang', help: 'Départage deux étapes du même jour.' },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
