import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'organisation',
  columns: ['organisation', 'type', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    organisation: 'Organisation',
    type: 'Famille',
    site: 'Site web',
    contactName: { label: 'Interlocuteur', help: 'Privé.' },
    email: { label: 'Courriel', help: 'Privé.' },
    motivation: 'Ce qui l’amène',
    shares: 'Ce qu’elle partagerait',
    state: 'État',
    assignedTo: 'Suivie par',
    answer: 'Réponse',
    answeredAt: 'Répondu le',
  },
};
