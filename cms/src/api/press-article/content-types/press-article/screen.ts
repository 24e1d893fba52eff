import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'medium', 'date', 'kind'],
  sort: ['date', 'DESC'],
  fields: {
    title: 'Titre',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du titre.' },
    medium: 'Média',
    author: 'Auteur',
    date: 'Date',
    kind: 'Nature',
    url: { label: 'Lien', help: 'Adresse complète, avec https://.' },
    summary: { label: 'Résumé', help: 'De l’équipe : le texte de l’article n’est pas repris.' },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
