import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'bodyName', 'partnerName', 'writtenAt'],
  sort: ['writtenAt', 'DESC'],
  fields: {
    title: 'Titre',
    text: 'Texte',
    url: { label: 'Document', help: 'Adresse complète du document, là où il est gardé.' },
    bodyName: { label: 'Groupe', readOnly: true },
    partnerName: { label: 'Organisation', readOnly: true },
    author: { label: 'Écrit par', readOnly: true },
    writtenAt: { label: 'Écrit le', readOnly: true },
    bodyId: { label: 'Identifiant du groupe', readOnly: true },
    partnerId: { label: 'Identifiant du partenaire', readOnly: true },
  },
};
