import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'slug', 'updatedAt'],
  fields: {
    title: 'Titre',
    slug: { label: 'Adresse', help: 'Celle de la page sur le site, sans barre : « le-projet ». La version anglaise se lit à l’adresse française, sous /en. Pour écrire sur la page d’un territoire : « territoire- » et son code, par exemple « territoire-dep-26 » pour /territoires/dep-26.' },
    lead: { label: 'Chapeau', help: 'Une ou deux phrases sous le titre.' },
    blocks: { label: 'Blocs', help: 'La page se lit dans cet ordre.' },
    seoTitle: { label: 'Titre pour les moteurs', help: 'Vide : le titre de la page.' },
    seoDescription: 'Description pour les moteurs',
    help: { label: 'Conseil de rédaction', help: 'Pour l’équipe seulement : n’est jamais affiché.' },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
