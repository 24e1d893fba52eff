import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'reference',
  columns: ['subject', 'by', 'at', 'reference'],
  sort: ['at', 'DESC'],
  fields: {
    subject: {
      label: 'Ce qui est refusé',
      help: 'La fiche entière, l’entrée d’un seul partenaire (les autres continuent de nourrir la fiche), ou seulement le contact.',
    },
    by: 'Qui s’oppose',
    at: { label: 'Reçue le', help: 'Maintenant, si vous n’écrivez rien.' },
    reference: {
      label: 'Référence',
      help: 'L’adresse de la fiche, son identifiant, ou « inventaire:clé » pour une entrée. La fiche est retirée dès l’enregistrement.',
    },
    inventory: { label: 'Inventaire', help: 'Pour une entrée, si la référence ne donne que sa clé.' },
    note: { label: 'Note de l’équipe', help: 'Sans nom de personne.' },
    projectId: { label: 'Fiche retirée', help: 'Son identifiant, publié dans la liste des fiches retirées.', readOnly: true },
    digest: { label: 'Empreinte', help: 'Reconnaît ce qui est refusé sans en garder le contenu.', readOnly: true },
    reach: {
      label: 'Portée',
      help: 'Ce que l’opposition atteint, par identifiants et empreintes, sans aucun contenu. Supprimer l’opposition permet de republier la fiche à la main.',
      readOnly: true,
    },
  },
};
