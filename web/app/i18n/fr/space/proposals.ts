export const proposals = {
  title: 'Propositions',
  lead: 'Des projets que leurs porteurs ou des visiteurs ont proposés. En répondre, c’est dire qu’ils existent et que vous les connaissez\u00A0: votre nom sera sur la fiche.',
  empty: 'Aucune proposition n’attend',
  emptyText: 'Quand quelqu’un proposera un projet qui cherche un partenaire, il sera ici.',
  ours: 'Proposé à votre organisation',
  open: 'Cherche un partenaire',
  near: 'Sur votre territoire ou dans vos thèmes',
  on: (day: string) => `proposé le ${day}`,
  answer: 'Un mot pour la personne qui propose',
  vouch: 'En répondre',
  refuse: 'Refuser',
  trusted: 'La fiche paraîtra tout de suite, à votre nom.',
  reviewed: 'La fiche sera un brouillon à votre nom, que l’équipe relit avant de la publier.',
  done: { accepted: 'C’est fait\u00A0: vous répondez de ce projet.', refused: 'La proposition est refusée\u00A0: la personne l’apprend par courriel.' },
};
export type ProposalsTexts = typeof proposals;
