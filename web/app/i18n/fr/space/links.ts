export const links = {
  title: 'Liens à corriger',
  lead: 'Ces adresses web de vos fiches ne répondent plus. Elles sont vérifiées chaque mois, et plusieurs jours de suite avant d’être signalées ici.',
  empty: 'Toutes vos adresses répondent',
  emptyText: 'Quand une adresse web de vos fiches ne répondra plus, elle sera ici.',
  since: (day: string) => `sans réponse depuis le ${day}`,
  correct: 'Modifier la fiche',
};
export type LinksTexts = typeof links;
