export const reports = {
  title: 'Signalements',
  lead: 'Ce que des lecteurs disent de vos fiches. Corrigez s’il le faut, puis dites que c’est réglé\u00A0: la personne qui a laissé son adresse reçoit votre mot.',
  empty: 'Personne n’a rien signalé',
  emptyText: 'Quand un lecteur dira qu’une de vos fiches se trompe, ce sera ici.',
  on: (day: string) => `signalé le ${day}`,
  correct: 'Modifier la fiche',
  see: 'La page publique',
  answer: 'Un mot pour la personne qui signale',
  settled: 'C’est réglé',
  refused: 'Il n’y a rien à changer',
  over: (n: number) => (n === 1 ? 'Le dernier signalement réglé' : `Les ${n} derniers signalements réglés`),
  states: { settled: 'réglé', refused: 'rien à changer' },
  done: { settled: 'Merci\u00A0: c’est réglé.', refused: 'C’est noté\u00A0: la fiche reste comme elle est.' },
};
export type ReportsTexts = typeof reports;
