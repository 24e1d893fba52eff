import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'function',
  columns: ['function', 'organisation', 'body', 'order'],
  sort: ['order', 'ASC'],
  fields: {
    function: 'Fonction',
    slug: { label: 'Adresse', help: 'Laisser vide : elle se fait à partir de la fonction.' },
    name: { label: 'Nom', help: 'Seulement avec l’accord écrit de la personne.' },
    organisation: 'Organisation',
    portrait: { label: 'Portrait', help: 'Son texte de remplacement et son crédit (la légende) se saisissent dans la médiathèque ; sans eux, il n’est pas montré.' },
    body: 'Instance',
    description: 'Ce qu’elle fait',
    answers: 'À quoi elle répond',
    purpose: { label: 'Motif de contact', help: 'Le motif choisi d’avance quand on lui écrit depuis le site. Sans motif, la page de contact les propose tous.' },
    asOf: { label: 'Faits de l’année', help: 'Année des informations, quand elles sont anciennes.' },
    order: { label: 'Rang', help: 'Du plus petit au plus grand.' },
    demo: { label: 'Démonstration', help: 'Contenu d’exemple, retiré quand l’équipe s’installe.' },
  },
};
