import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'name',
  columns: ['name', 'state', 'sentBy', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    name: { label: 'Partenaire', readOnly: true },
    partner: { label: 'Sa fiche', readOnly: true },
    differences: { label: 'Ce qui change', help: 'Champ par champ : avant, puis après.', readOnly: true },
    logo: { label: 'Nouveau logo', help: 'Le partenaire a confirmé qu’il en a les droits.', readOnly: true },
    state: { label: 'État', help: 'Accepté : publié à l’enregistrement. Refusé : le partenaire reçoit la réponse.' },
    answer: { label: 'Réponse', help: 'Jointe au courriel d’un refus : écrivez-la avant de décider.' },
    assignedTo: 'Suivie par',
    sentBy: { label: 'Envoyé par', readOnly: true },
    decidedBy: { label: 'Décidé par', readOnly: true },
    decidedAt: { label: 'Décidé le', readOnly: true },
    before: { label: 'Valeurs d’avant', hidden: true },
    values: { label: 'Valeurs', hidden: true },
  },
};
