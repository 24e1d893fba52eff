import { environment } from '../../environment';
import { siteLink } from '../links/site-links';
import type { Strapi } from '../strapi';
import { isPreviewed, makePreviewToken } from './preview-token';

type Asked = { documentId?: string; locale?: string; status?: string };
type Asker = { state?: { userAbility?: { can(action: string, subject: string): boolean } } };

/** Strapi only asks that somebody is signed in: a record is shown to whoever may read it in the admin. */
const mayRead = (strapi: Strapi, uid: string): boolean =>
  (strapi.requestContext.get() as unknown as Asker | undefined)?.state?.userAbility?.can('plugin::content-manager.explorer.read', uid) === true;

/** The address of a page of the site that shows a record as it stands, for ten minutes; none for what has no page, or whoever may not read it. */
export function previewAddress(strapi: Strapi, uid: string, { documentId, locale, status }: Asked): string | undefined {
  if (!isPreviewed(uid) || documentId === undefined || !mayRead(strapi, uid)) return undefined;
  const language = locale === 'en' ? 'en' : 'fr';
  const token = makePreviewToken({ uid, id: documentId, locale: language, state: status === 'published' ? 'published' : 'draft' }, environment().ADMIN_JWT_SECRET, Date.now());
  return siteLink(`/apercu/${token}`, language);
}
