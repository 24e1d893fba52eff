import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'partner', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    title: 'Titre',
    partner: 'Partenaire sollicité',
    contactName: { label: 'Interlocuteur', help: 'Privé.' },
    email: { label: 'Courriel', help: 'Privé.' },
    state: 'État',
    assignedTo: 'Suivie par',
    answer: 'Réponse',
    projectId: { label: 'Fiche créée', readOnly: true },
    values: 'Contenu proposé',
  },
};
