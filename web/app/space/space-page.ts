import type { MetaFunction } from '@remix-run/node';
import { localeOf } from '../i18n/locale';
import { spaceTextsOf, type SpaceTexts } from '../i18n/space-texts';
import { textsOf } from '../i18n/texts';

/** Headers of a page of the space: kept nowhere. */
export const spaceHeaders = () => ({ 'Cache-Control': 'private, no-store' });

/** Title of a page of the space, which no search engine keeps. */
export const spaceMeta =
  (title: (texts: SpaceTexts) => string): MetaFunction =>
  ({ location: { pathname } }) => {
    const texts = spaceTextsOf(localeOf(pathname));
    return [{ title: `${title(texts)} | ${texts.common.space} | ${textsOf(localeOf(pathname)).layout.siteName}` }, { name: 'robots', content: 'noindex, nofollow' }];
  };
