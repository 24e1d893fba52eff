import { environment } from '../../environment';

type Locale = 'fr' | 'en';

/** An address of the site, in a language. */
export const siteLink = (path: string, locale: Locale = 'fr'): string => `${environment().WEB_URL}${locale === 'en' ? '/en' : ''}${path}`;

export const adminLink = (uid: string, id: string): string => `${environment().CMS_URL}/admin/content-manager/collection-types/${uid}/${id}`;

/** A day as people write it. */
export const dayOf = (iso: string, locale: Locale): string =>
  new Date(iso).toLocaleDateString(locale === 'en' ? 'en-GB' : 'fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Paris' });
