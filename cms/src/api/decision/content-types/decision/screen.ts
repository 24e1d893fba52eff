import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'body', 'date'],
  sort: ['date', 'DESC'],
  fields: {
    title: 'Intitulé',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du titre.' },
    body: 'Instance',
    meeting: 'Réunion',
    date: 'Date',
    openness: 'Ouverture',
    text: 'Décision',
    result: 'Résultat du vote',
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
