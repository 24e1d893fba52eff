import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'partner', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    name: { label: 'Nom', readOnly: true },
    email: { label: 'Courriel', help: 'Privé.', readOnly: true },
    partner: { label: 'Partenaire', readOnly: true },
    note: { label: 'Ce qui l’amène', readOnly: true },
    language: { label: 'Langue', readOnly: true },
    role: { label: 'Rôle donné', help: 'Celui de l’invitation, si la demande est acceptée.' },
    state: { label: 'État', help: 'Les référents du partenaire en décident dans leur espace. Acceptée ici : une invitation part à l’enregistrement.' },
    assignedTo: 'Suivie par',
    decidedBy: { label: 'Décidé par', readOnly: true },
    decidedAt: { label: 'Décidé le', readOnly: true },
  },
};
