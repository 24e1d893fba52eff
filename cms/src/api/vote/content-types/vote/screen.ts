import type { Screen } from '../../../../schema/screen';

/** What the team reads on the screens of this type, in the order of the form. */
export const screen: Screen = {
  title: 'question',
  columns: ['question', 'body', 'state', 'closesAt'],
  sort: ['closesAt', 'DESC'],
  fields: {
    question: 'Question',
    details: { label: 'Explications', help: 'Ce qu’il faut savoir pour se décider.' },
    choices: { label: 'Réponses possibles', help: 'De deux à dix. Elles ne changent plus dès qu’une organisation a voté.' },
    body: { label: 'Instance ou groupe', help: 'Vide : tous les partenaires votent.' },
    closesAt: { label: 'Se termine le', help: 'Le résultat se fait à cet instant. Un rappel part deux jours avant.' },
    state: { label: 'État', help: '« Annulé » arrête le vote sans résultat.' },
    publishes: { label: 'Publier le résultat', help: 'La décision paraît sur la page Gouvernance à la fin du vote, ou dès que vous cochez cette case s’il est terminé.' },
    proposedBy: { label: 'Proposé par', readOnly: true },
    result: { label: 'Résultat', help: 'Se remplit à la fin du vote.', readOnly: true },
    announcedAt: { label: 'Annoncé le', readOnly: true },
    remindedAt: { label: 'Rappelé le', readOnly: true },
    decisionId: { label: 'Décision publiée', hidden: true },
  },
};
