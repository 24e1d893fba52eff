import type { Collection } from '../cms/editorial';
import type { Locale } from '../i18n/locale';
import { dossierMap, dossierPartners } from './dossier-map.server';
import { dossierProjects } from './dossier-projects.server';
import { toHtml } from './markdown.server';

/** A dossier with the projects which answer its question: which, where, and who recorded them. */
export async function dossierData(dossier: Collection, locale: Locale) {
  const { slug, title, lead, body, seoDescription } = dossier;
  const shown = await dossierProjects(dossier, locale);
  const [map, partners] = shown.total === 0 ? [null, []] : await Promise.all([dossierMap(shown.query), dossierPartners(shown.query, locale)]);
  return {
    slug, title, lead, description: seoDescription ?? lead, html: toHtml(body, locale),
    untranslated: locale === 'en' && dossier.fallback === true,
    ...shown, map, partners,
  };
}
export type DossierData = Awaited<ReturnType<typeof dossierData>>;
