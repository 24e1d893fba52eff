/** What may be done on the screens of the back office; each role of the matrix names its own. Words: as the list of rights shows them. */
export const officeActions = {
  home: 'Voir ce qui attend',
  queue: 'Traiter les demandes',
  duplicates: 'Régler les doublons',
  search: 'Voir la santé de la recherche',
  'search-orders': 'Reprendre, comparer et reconstruire l’index',
  imports: 'Voir les imports et les sources',
  'imports-undo': 'Annuler un import',
  journal: 'Lire et exporter le journal',
  mails: 'Voir et relancer les courriels',
  subscriptions: 'Voir les abonnements et la lettre',
  templates: 'Écrire les modèles de courriel',
  terms: 'Réunir et partager les thèmes',
  figures: 'Lire les tableaux de bord',
  calls: 'Écrire aux partenaires',
  bin: 'Reprendre dans la corbeille',
  'bin-purge': 'Vider la corbeille',
} as const;

export type OfficeAction = keyof typeof officeActions;

/** The action as Strapi's permissions name it. */
export const toActionId = (action: OfficeAction): string => `api::office.${action}`;
