import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'body', 'start', 'openness'],
  sort: ['start', 'DESC'],
  fields: {
    title: 'Intitulé',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir du titre.' },
    body: 'Instance',
    openness: {
      label: 'Ouverture',
      help: 'Public : sur le site, avec l’agenda. Réservé au collectif : dans l’espace des partenaires seulement. Privé : ici seulement, pour l’équipe.',
    },
    start: 'Début',
    end: 'Fin',
    place: 'Lieu',
    agenda: 'Ordre du jour',
    minutes: 'Compte rendu',
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
