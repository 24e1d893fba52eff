import type { SiteTexts } from '@carrefour/config';
import { CmsUnavailable } from '../cms/cms-error';
import { cmsRequest } from '../cms/cms-request.server';
import { remembered } from '../cms/remembered.server';
import { partOfOtherPages } from '../editorial/contract-pages';
import type { Locale } from '../i18n/locale';
import { toTextIndex, type TextIndex } from './text-index';

const held = new Map<Locale, TextIndex>();

async function readIndex(locale: Locale): Promise<TextIndex> {
  const known = held.get(locale);
  const { status, body } = await cmsRequest(`texts?locale=${locale}&known=${known?.version ?? ''}`);
  if (status !== 200) throw new CmsUnavailable('texts', `statut ${status}`);
  const { version, texts } = body as SiteTexts;
  if (texts === null && known !== undefined) return known;
  const index = toTextIndex(version, (texts ?? []).filter(({ kind, slug }) => kind !== 'page' || !partOfOtherPages.has(slug)));
  held.set(locale, index);
  return index;
}

/** All that the site says besides projects, ready to be searched; as the CMS last told it while it does not answer. */
export const siteIndex = (locale: Locale): Promise<TextIndex> => remembered(`site texts ${locale}`, () => readIndex(locale));
