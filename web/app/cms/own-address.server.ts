import { redirect } from '@remix-run/node';
import { movedAddress, type PageAddresses } from '../i18n/page-addresses';
import type { Slugs } from './editorial';

/**
 * Where a record is read in each language, under `folder` (`/actualites`). Throws a redirect when it was asked for by the
 * address of its other language: a page has one address in each.
 */
export function ownAddress(request: Request, folder: string, slugs: Slugs): PageAddresses {
  const { pathname, search } = new URL(request.url);
  const addresses = { fr: `${folder}/${slugs.fr}`, en: `${folder}/${slugs.en}` };
  const moved = movedAddress(pathname, addresses);
  // Not for good: the translation may get another address.
  if (moved !== null) throw redirect(`${moved}${search}`, 302);
  return addresses;
}
