import type { Locale } from '../i18n/locale';
import { spaceTextsOf } from '../i18n/space-texts';
import type { SiteData } from '../ui/layout/use-site';
import { spaceMenu } from './space-menu';

/** The pages of the space, as an error within it tells them: words of the space are no weight for the pages of everybody. */
export function menuOf(locale: Locale): NonNullable<SiteData['spaceMenu']> {
  const { common } = spaceTextsOf(locale);
  return { label: common.menuLabel, links: spaceMenu.map(({ path, label }) => ({ label: common.menu[label], url: path })) };
}
