import type { Figures } from './cms.server';
import type { CmsLinkData } from './editorial';

export type Notices = Partial<Record<
  | 'searchDown' | 'cmsDown' | 'ignoredParameter' | 'noResult' | 'withoutPosition' | 'wholeTerritory' | 'missingTranslation'
  | 'recordedOnly' | 'gone' | 'notFound' | 'serverError' | 'placeholderContent',
  string | null
>>;

export type HomeSettings = {
  themes: { heading: string; text: string | null } | null;
  territories: { heading: string; text: string | null; fieldLabel: string | null; button: string | null } | null;
  audiencesHeading: string | null;
  audiences: { code: string; title: string; text: string | null; linkLabel: string | null; linkUrl: string | null }[] | null;
};

/** The single record that holds the site's name, menus and messages. */
export type SiteSettings = {
  siteName: string;
  runningName: string;
  tagline: string | null;
  description: string | null;
  headerMenu: CmsLinkData[] | null;
  headerActions: CmsLinkData[] | null;
  footerText: string | null;
  footerColumns: { heading: string; links: CmsLinkData[] | null }[] | null;
  legalLinks: CmsLinkData[] | null;
  demoBanner: { text: string; linkLabel: string | null; linkUrl: string | null } | null;
  foundersNotice: string | null;
  notices: Notices | null;
  licences: { texts: string | null; data: string | null; software: string | null; map: string | null } | null;
  search: { whatLabel: string | null; whatPlaceholder: string | null; whereLabel: string | null; wherePlaceholder: string | null; suggestedLabel: string | null } | null;
  newsletterIntroduction: string | null;
  suggestedSearches: { label: string; query: string }[] | null;
  home: HomeSettings | null;
};

export type SiteState = { settings: SiteSettings | null; figures: Figures };
