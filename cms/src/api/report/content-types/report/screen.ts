import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'reason', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    title: { label: 'De quoi il s’agit', help: 'La fiche, ou l’adresse de la page.', readOnly: true },
    reason: { label: 'Motif', readOnly: true },
    field: { label: 'Partie de la fiche', readOnly: true },
    text: { label: 'Précisions', readOnly: true },
    email: { label: 'Courriel', help: 'Privé. Facultatif.', readOnly: true },
    language: { label: 'Langue', readOnly: true },
    recordType: { label: 'Type de la fiche', hidden: true },
    recordId: { label: 'Identifiant de la fiche', hidden: true },
    state: 'État',
    assignedTo: 'Suivi par',
    answer: { label: 'Réponse', help: 'Envoyée une seule fois, à l’enregistrement, à qui a laissé son courriel.' },
    answeredAt: { label: 'Répondu le', readOnly: true },
  },
};
