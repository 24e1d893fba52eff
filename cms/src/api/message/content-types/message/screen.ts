import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'subject',
  columns: ['subject', 'recipient', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    subject: { label: 'Objet', readOnly: true },
    body: { label: 'Message', readOnly: true },
    fromName: { label: 'De la part de', help: 'Privé.', readOnly: true },
    fromEmail: { label: 'Courriel', help: 'Privé.', readOnly: true },
    recipient: { label: 'Destinataire', readOnly: true },
    recordType: { label: 'Type de la fiche', readOnly: true },
    recordId: { label: 'Identifiant de la fiche', readOnly: true },
    state: 'État',
    assignedTo: 'Suivi par',
    note: 'Note de l’équipe',
  },
};
