import { redirect } from '@remix-run/node';
import { frenchPath, localeOf, localePath } from '../i18n/locale';
import type { PageAddresses } from '../i18n/page-addresses';
import type { Slugs } from './editorial';

/**
 * Where a record is read in each language, under `folder` (`/actualites`). Throws a redirect when it was asked for by the
 * address of its other language: a page has one address in each.
 */
export function ownAddress(request: Request, folder: string, slugs: Slugs): PageAddresses {
  const { pathname, search } = new URL(request.url);
  const locale = localeOf(pathname);
  const addresses = { fr: `${folder}/${slugs.fr}`, en: `${folder}/${slugs.en}` };
  const asked = frenchPath(pathname).replace(/\/$/, '');
  // Not for good: the translation may get another address.
  if (asked !== addresses[locale] && Object.values(addresses).includes(asked)) throw redirect(`${localePath(locale, addresses[locale])}${search}`, 302);
  return addresses;
}
