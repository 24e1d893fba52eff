import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'subject',
  columns: ['subject', 'purpose', 'recipient', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    subject: { label: 'Objet', readOnly: true },
    body: { label: 'Message', readOnly: true },
    search: { label: 'Recherche jointe', help: 'Ce qui suit /recherche? dans l’adresse.', readOnly: true },
    purpose: { label: 'Raison d’écrire', readOnly: true },
    recipient: { label: 'Destinataire', help: 'Chez qui le message se trouve aujourd’hui.', readOnly: true },
    recipientName: { label: 'Nom du destinataire', readOnly: true },
    state: { label: 'État', help: 'Sans réponse, un message est relancé, puis passe au partenaire, puis à l’équipe.' },
    answer: { label: 'Réponse', help: 'Envoyée à la personne qui a écrit, une seule fois, à l’enregistrement. Celle qu’un partenaire écrit dans son espace s’y lit aussi.' },
    fromName: { label: 'De la part de', help: 'Privé.', readOnly: true },
    fromEmail: { label: 'Courriel', help: 'Privé.', readOnly: true },
    shareAddress: { label: 'Adresse communiquée au destinataire', readOnly: true },
    language: { label: 'Langue', readOnly: true },
    recordType: { label: 'Type de la fiche', readOnly: true },
    recordId: { label: 'Identifiant de la fiche', readOnly: true },
    partnerId: { label: 'Identifiant du partenaire', readOnly: true },
    holderId: { label: 'Qui le tient', hidden: true },
    passedAt: { label: 'Transmis le', readOnly: true },
    remindedAt: { label: 'Relancé le', readOnly: true },
    answeredAt: { label: 'Répondu le', readOnly: true },
    assignedTo: 'Suivi par',
    note: 'Note de l’équipe',
  },
};
