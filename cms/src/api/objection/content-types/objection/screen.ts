import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'reference',
  columns: ['subject', 'by', 'at', 'reference'],
  sort: ['at', 'DESC'],
  fields: {
    subject: 'Ce qui est refusé',
    by: 'Qui s’oppose',
    at: 'Reçue le',
    reference: { label: 'Référence', help: 'La fiche concernée, par son identifiant.' },
    inventory: 'Inventaire',
    note: { label: 'Note de l’équipe', help: 'Sans nom de personne.' },
    digest: { label: 'Empreinte', help: 'Reconnaît ce qui est refusé sans en garder le contenu.' },
  },
};
