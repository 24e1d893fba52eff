import { account as enAccount } from './en/space/account';
import { counts as enCounts } from './en/space/counts';
import { dashboard as enDashboard } from './en/space/dashboard';
import { common as enCommon } from './en/space/frame';
import { freshness as enFreshness } from './en/space/freshness';
import { groups as enGroups } from './en/space/groups';
import { imports as enImports } from './en/space/imports';
import { links as enLinks } from './en/space/links';
import { messages as enMessages } from './en/space/messages';
import { pairs as enPairs } from './en/space/pairs';
import { profile as enProfile } from './en/space/profile';
import { projects as enProjects } from './en/space/projects';
import { proposals as enProposals } from './en/space/proposals';
import { qualification as enQualification } from './en/space/qualification';
import { reports as enReports } from './en/space/reports';
import { team as enTeam } from './en/space/team';
import { account } from './fr/space/account';
import { counts } from './fr/space/counts';
import { dashboard } from './fr/space/dashboard';
import { common } from './fr/space/frame';
import { freshness } from './fr/space/freshness';
import { groups } from './fr/space/groups';
import { imports } from './fr/space/imports';
import { links } from './fr/space/links';
import { messages } from './fr/space/messages';
import { pairs } from './fr/space/pairs';
import { profile } from './fr/space/profile';
import { projects } from './fr/space/projects';
import { proposals } from './fr/space/proposals';
import { qualification } from './fr/space/qualification';
import { reports } from './fr/space/reports';
import { team } from './fr/space/team';
import type { Locale } from './locale';
import { useLocale } from './texts';

/** The words of the partner space, one file an area: apart from the dictionary, which every hydrated page carries to the browser. */
const fr = {
  account,
  counts,
  dashboard,
  common,
  freshness,
  groups,
  imports,
  links,
  messages,
  pairs,
  profile,
  projects,
  proposals,
  qualification,
  reports,
  team,
};
export type SpaceTexts = typeof fr;
const en: SpaceTexts = {
  account: enAccount,
  counts: enCounts,
  dashboard: enDashboard,
  common: enCommon,
  freshness: enFreshness,
  groups: enGroups,
  imports: enImports,
  links: enLinks,
  messages: enMessages,
  pairs: enPairs,
  profile: enProfile,
  projects: enProjects,
  proposals: enProposals,
  qualification: enQualification,
  reports: enReports,
  team: enTeam,
};

export const spaceTextsOf = (locale: Locale): SpaceTexts => (locale === 'en' ? en : fr);
export const useSpaceTexts = (): SpaceTexts => spaceTextsOf(useLocale());
