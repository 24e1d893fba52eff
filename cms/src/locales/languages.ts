/** The languages of the contents, the first by default. */
export const languages = [
  { code: 'fr', name: 'Français' },
  { code: 'en', name: 'Anglais' },
];
