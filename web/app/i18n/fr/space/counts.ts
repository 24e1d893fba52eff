export const counts = {
  title: 'Chiffres',
  lead: 'Ce qui est arrivé à vos projets sur le site, sans que personne n’ait été suivi\u00A0: des nombres par jour, et rien d’autre.',
  days: (count: number) => `Ces ${count} derniers jours`,
  choose: 'Période',
  table: 'Projet par projet',
  project: 'Projet',
  view: 'pages vues',
  search: 'fois montrés dans une recherche',
  contact: 'messages écrits depuis vos fiches',
  export: 'fois exportés',
  embed: 'fois montrés sur un autre site',
  /** The same for one, beside its number. */
  one: { view: 'page vue', search: 'fois montré dans une recherche', contact: 'message écrit depuis vos fiches', export: 'fois exporté', embed: 'fois montré sur un autre site' },
  empty: 'Rien n’a encore été compté',
  emptyText: 'Les visites se comptent à partir d’aujourd’hui, dès que vos projets sont en ligne.',
  csv: 'Télécharger en CSV',
  dashboard: 'Tous les chiffres',
};
export type CountsTexts = typeof counts;
