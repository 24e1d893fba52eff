import { environment } from '../../environment';

type Locale = 'fr' | 'en';

/** An address of the site, in a language. */
export const siteLink = (path: string, locale: Locale = 'fr'): string => `${environment().WEB_URL}${locale === 'en' ? '/en' : ''}${path}`;

/** Where the team decides of a request: its card in « À traiter », with what it would change and the buttons. */
export const adminLink = (uid: string, id: string): string => `${environment().CMS_URL}/admin/a-traiter?${new URLSearchParams({ type: uid, id }).toString()}`;

/** All that waits of one kind, in « À traiter ». */
export const queueLink = (kind: string): string => `${environment().CMS_URL}/admin/a-traiter?${new URLSearchParams({ kind }).toString()}`;

/** A day as people write it. */
export const dayOf = (iso: string, locale: Locale): string =>
  new Date(iso).toLocaleDateString(locale === 'en' ? 'en-GB' : 'fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Paris' });
