import type { LayoutTexts } from '../fr/layout';

export const layout: LayoutTexts = {
  siteName: 'Carrefour des innovations sociales',
  siteNameFirst: 'Carrefour des',
  siteNameRest: 'innovations sociales',
  siteNameHome: 'Carrefour des innovations sociales, home',
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  menu: 'Menu',
  copyRefused: 'The browser refuses: Ctrl + C',
  demonstration: 'Demonstration site',
  feedback: 'An opinion on this page?',
  letter: 'Subscribe to the Carrefour newsletter',
  legal: 'Legal information',
  otherLanguage: 'Français',
  breadcrumbs: 'Breadcrumbs',
  home: 'Home',
  untranslated: 'This page has not been translated into English yet; here it is in French.',
  inOther: 'in French',
  asOf: (year) => `As described in ${year}`,
  colon: ':',
  notedIn: (year) => `noted in ${year}`,
};
