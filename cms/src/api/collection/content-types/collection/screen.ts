import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'slug', 'updatedAt'],
  fields: {
    title: 'Titre',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du titre.' },
    lead: 'Chapeau',
    body: 'Texte',
    query: {
      label: 'Recherche',
      help: 'Ce qui suit le ? d’une adresse de recherche ; ses projets complètent ceux choisis ici.',
    },
    projects: { label: 'Projets choisis', help: 'Montrés tous, les premiers, dans cet ordre. Sans projet choisi ni recherche, le dossier est un texte seul.' },
    image: { label: 'Image', help: 'Son texte de remplacement se saisit dans la médiathèque.' },
    imageCredit: { label: 'Crédit de l’image', help: 'Qui l’a faite. Sans crédit, ici ou dans la médiathèque, l’image n’est pas montrée.' },
    seoDescription: 'Description pour les moteurs',
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
