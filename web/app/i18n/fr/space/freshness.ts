export const freshness = {
  title: 'Est-ce toujours juste\u202F?',
  lead: (partner: string) => `Une fiche de ${partner} que personne n’a confirmée depuis un an.`,
  see: 'Relire la fiche',
  right: 'Toujours juste',
  change: 'À modifier',
  changeHint: 'Ouvre la fiche dans votre espace\u00A0: il faut s’y connecter.',
  over: 'C’est terminé',
  overHint: 'La fiche reste, avec l’année où le projet s’est arrêté.',
  closed: 'Ce lien n’ouvre plus rien',
  closedText: 'Il a déjà servi, ou il date de plus de trente jours. Vos fiches se confirment aussi dans votre espace.',
  space: 'Ouvrir mon espace',
  done: { right: 'Merci\u202F! La fiche porte la date d’aujourd’hui.', over: 'Merci\u202F! C’est noté\u00A0: le projet est terminé.' },
};
export type FreshnessTexts = typeof freshness;
