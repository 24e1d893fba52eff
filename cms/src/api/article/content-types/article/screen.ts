import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'date', 'author'],
  sort: ['date', 'DESC'],
  fields: {
    title: 'Titre',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du titre.' },
    summary: { label: 'Résumé', help: 'Deux ou trois phrases.' },
    body: 'Texte',
    date: 'Date',
    author: { label: 'Signature', help: 'Une fonction ou une organisation.' },
    image: { label: 'Image', help: 'Son texte de remplacement se saisit dans la médiathèque.' },
    imageCredit: { label: 'Crédit de l’image', help: 'Qui l’a faite. Sans crédit, ici ou dans la médiathèque, l’image n’est pas montrée.' },
    projects: 'Projets cités',
    seoDescription: 'Description pour les moteurs',
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
