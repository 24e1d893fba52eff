import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'reason',
  columns: ['reason', 'recordType', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    reason: 'Motif',
    text: 'Précisions',
    email: { label: 'Courriel', help: 'Privé.' },
    recordType: { label: 'Type de la fiche', readOnly: true },
    recordId: { label: 'Identifiant de la fiche', readOnly: true },
    state: 'État',
    assignedTo: 'Suivi par',
    answer: 'Réponse',
  },
};
