import type { Collection } from '../cms/editorial';
import type { Locale } from '../i18n/locale';
import { dossierMap, dossierPartners } from './dossier-map.server';
import { dossierProjects } from './dossier-projects.server';
import { searchOf, sharedSearches } from './dossier-searches';
import { toHtml } from './markdown.server';

/** A dossier with the projects which answer its question: which, where, and who recorded them. `address`: its own, once published. */
export async function dossierData(dossier: Collection, locale: Locale, address: string | null) {
  const { slug, title, lead, body, seoDescription, image, imageCredit } = dossier;
  const { searches, ...shown } = await dossierProjects(dossier, locale, address);
  const shared = shown.query === null ? sharedSearches(dossier) : [];
  const [map, partners] = shown.total === 0 ? [null, []] : await Promise.all([dossierMap(searches), dossierPartners(searches, shared, locale)]);
  return {
    slug, title, lead, image, imageCredit, description: seoDescription ?? lead, html: toHtml(body, locale),
    untranslated: dossier.fallback === true,
    ...shown, search: searchOf(dossier), map, partners,
  };
}
export type DossierData = Awaited<ReturnType<typeof dossierData>>;
