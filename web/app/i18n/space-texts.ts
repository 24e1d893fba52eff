import { account as enAccount } from './en/space/account';
import { common as enCommon } from './en/space/frame';
import { counts as enCounts } from './en/space/counts';
import { dashboard as enDashboard } from './en/space/dashboard';
import { freshness as enFreshness } from './en/space/freshness';
import { messages as enMessages } from './en/space/messages';
import { profile as enProfile } from './en/space/profile';
import { proposals as enProposals } from './en/space/proposals';
import { team as enTeam } from './en/space/team';
import { account } from './fr/space/account';
import { common } from './fr/space/frame';
import { counts } from './fr/space/counts';
import { dashboard } from './fr/space/dashboard';
import { freshness } from './fr/space/freshness';
import { messages } from './fr/space/messages';
import { profile } from './fr/space/profile';
import { proposals } from './fr/space/proposals';
import { team } from './fr/space/team';
import type { Locale } from './locale';
import { useLocale } from './texts';

/** The words of the partner space, one file an area: apart from the dictionary, which every hydrated page carries to the browser. */
const fr = { common, account, counts, dashboard, freshness, messages, profile, proposals, team };
export type SpaceTexts = typeof fr;
const en: SpaceTexts = { common: enCommon, account: enAccount, counts: enCounts, dashboard: enDashboard, freshness: enFreshness, messages: enMessages, profile: enProfile, proposals: enProposals, team: enTeam };

export const spaceTextsOf = (locale: Locale): SpaceTexts => (locale === 'en' ? en : fr);
export const useSpaceTexts = (): SpaceTexts => spaceTextsOf(useLocale());
