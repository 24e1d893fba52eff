import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'recordTitle',
  columns: ['recordTitle', 'about', 'partnerName', 'writtenAt'],
  sort: ['writtenAt', 'DESC'],
  fields: {
    text: { label: 'Commentaire', help: 'Lu des seuls partenaires connectés. Le supprimer le retire de l’espace.' },
    about: { label: 'À propos de', readOnly: true },
    recordTitle: { label: 'Groupe ou projet', readOnly: true },
    partnerName: { label: 'Organisation', readOnly: true },
    author: { label: 'Écrit par', readOnly: true },
    writtenAt: { label: 'Écrit le', readOnly: true },
    recordId: { label: 'Identifiant', readOnly: true },
    partnerId: { label: 'Identifiant du partenaire', readOnly: true },
  },
};
