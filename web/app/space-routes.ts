/** Addresses of the partner space and of its door, in both languages: one folder of `routes/` each. */
export const spacePages: readonly (readonly [path: string, folder: string])[] = [
  ['connexion', 'sign-in'],
  ['connexion/mot-de-passe', 'password-ask'],
  ['connexion/mot-de-passe/:token', 'password-choose'],
  ['connexion/rejoindre', 'join'],
  ['connexion/equipe/:token', 'team-entry'],
  ['invitation/:token', 'invitation'],
  ['fraicheur/:token', 'freshness'],
  ['deconnexion', 'sign-out'],
  ['espace', 'space'],
  ['espace/messages', 'space-messages'],
  ['espace/propositions', 'space-proposals'],
  ['espace/chiffres', 'space-counts'],
  ['espace/profil', 'space-profile'],
  ['espace/equipe', 'space-team'],
  ['espace/compte', 'space-account'],
  ['espace/changer', 'space-switch'],
  ['espace/groupes', 'space-groups'],
  ['espace/groupes/:id', 'space-group'],
  ['espace/votes/:id', 'space-vote'],
  ['espace/qualification', 'space-qualification'],
  ['espace/imports', 'space-imports'],
  ['espace/imports/nouveau', 'space-imports-new'],
  ['espace/imports/:id', 'space-imports-job'],
  ['espace/imports/:id/colonnes', 'space-imports-columns'],
  ['espace/imports/:id/mots', 'space-imports-values'],
  ['espace/imports/:id/lignes', 'space-imports-rows'],
  ['essai/:token', 'shared-rehearsal'],
];

/** What the space answers with something else than a page. */
export const spaceResources: readonly (readonly [path: string, folder: string])[] = [['espace/chiffres.csv', 'space-counts-csv']];
