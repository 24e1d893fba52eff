/** Addresses of the partner space and of its door, in both languages: one folder of `routes/` each. */
export const spacePages: readonly (readonly [path: string, folder: string])[] = [
  ['connexion', 'sign-in'],
  ['deconnexion', 'sign-out'],
  ['espace', 'space'],
  ['espace/changer', 'space-switch'],
];
