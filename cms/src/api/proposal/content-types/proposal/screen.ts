import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'title',
  columns: ['title', 'kind', 'partner', 'state', 'createdAt'],
  sort: ['createdAt', 'DESC'],
  fields: {
    title: 'Titre',
    kind: { label: 'Ce qui est demandé', readOnly: true },
    partner: { label: 'Partenaire sollicité', help: 'Il décide aussi, par un lien reçu par courriel. Sans lui, l’équipe décide.' },
    contactName: { label: 'Interlocuteur', help: 'Privé.' },
    email: { label: 'Courriel', help: 'Privé.' },
    language: { label: 'Langue', readOnly: true },
    note: { label: 'Mot du porteur', readOnly: true },
    state: { label: 'État', help: 'Accepté : la demande prend effet à l’enregistrement, et la personne en est prévenue.' },
    assignedTo: 'Suivie par',
    answer: { label: 'Réponse', help: 'Jointe au courriel qui annonce la décision : écrivez-la avant de décider.' },
    projectId: { label: 'Fiche concernée', readOnly: true },
    decidedBy: { label: 'Décidé par', readOnly: true },
    decidedAt: { label: 'Décidé le', readOnly: true },
    values: { label: 'Contenu proposé', help: 'Pour une correction : chaque champ, avant et après.' },
  },
};
