import type { Locale } from '../i18n/locale';

/** Pages whose address is promised whatever the team has published: their title until it writes one. */
const titles: Readonly<Record<string, Record<Locale, string>>> = {
  'le-projet': { fr: 'Le projet', en: 'About the project' },
  'qui-sommes-nous': { fr: 'Qui sommes-nous', en: 'Who we are' },
  gouvernance: { fr: 'Gouvernance', en: 'Governance' },
  charte: { fr: 'Ce que dit la charte', en: 'What the charter says' },
  outils: { fr: 'Les outils', en: 'The tools' },
  methode: { fr: 'La méthode', en: 'The method' },
  presse: { fr: 'Presse', en: 'Press' },
  'devenir-partenaire': { fr: 'Devenir partenaire', en: 'Become a partner' },
  proposer: { fr: 'Proposer un projet', en: 'Suggest a project' },
  selection: { fr: 'Ma sélection', en: 'My selection' },
  contact: { fr: 'Nous écrire', en: 'Contact us' },
  donnees: { fr: 'Données ouvertes', en: 'Open data' },
  accessibilite: { fr: 'Accessibilité', en: 'Accessibility' },
  confidentialite: { fr: 'Confidentialité', en: 'Privacy' },
  'mentions-legales': { fr: 'Mentions légales', en: 'Legal notice' },
  'plan-du-site': { fr: 'Plan du site', en: 'Site map' },
  accueil: { fr: 'Quelqu’un, quelque part, a déjà essayé.', en: 'Someone, somewhere, has already tried it.' },
  actualites: { fr: 'Actualités', en: 'News' },
  partenaires: { fr: 'Partenaires', en: 'Partners' },
  territoires: { fr: 'Territoires', en: 'Places' },
};

/** The title of a promised page, null for an address nobody promised. */
export const contractTitle = (slug: string, locale: Locale): string | null => titles[slug]?.[locale] ?? null;

/** Addresses of the pages the team writes, for the site map. */
export const contractSlugs = Object.keys(titles).filter((slug) => slug !== 'accueil');

/** Pages the CMS holds which have no address of their own. */
export const partOfOtherPages = new Set(['accueil', 'recherche-aide']);
