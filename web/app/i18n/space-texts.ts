import { account as enAccount } from './en/space/account';
import { common as enCommon } from './en/space/common';
import { team as enTeam } from './en/space/team';
import { account } from './fr/space/account';
import { common } from './fr/space/common';
import { team } from './fr/space/team';
import type { Locale } from './locale';
import { useLocale } from './texts';

/** The words of the partner space, one file an area: apart from the dictionary, which every hydrated page carries to the browser. */
const fr = { common, account, team };
export type SpaceTexts = typeof fr;
const en: SpaceTexts = { common: enCommon, account: enAccount, team: enTeam };

export const spaceTextsOf = (locale: Locale): SpaceTexts => (locale === 'en' ? en : fr);
export const useSpaceTexts = (): SpaceTexts => spaceTextsOf(useLocale());
