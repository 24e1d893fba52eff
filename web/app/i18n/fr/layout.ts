export const layout = {
  siteName: 'Carrefour des innovations sociales',
  siteNameFirst: 'Carrefour des',
  siteNameRest: 'innovations sociales',
  siteNameHome: 'Carrefour des innovations sociales, accueil',
  skipToContent: 'Aller au contenu',
  mainMenu: 'Menu principal',
  menu: 'Menu',
  demonstration: 'Site de démonstration',
  feedback: 'Un avis sur cette page\u202F?',
  legal: 'Informations légales',
  otherLanguage: 'English',
  breadcrumbs: 'Fil d’Ariane',
  home: 'Accueil',
  untranslated: 'Cette page n’est pas encore traduite en anglais\u202F; la voici en français.',
  asOf: (year: number) => `Tel que décrit en ${year}`,
  notedIn: (year: number) => `noté en ${year}`,
};
export type LayoutTexts = typeof layout;
