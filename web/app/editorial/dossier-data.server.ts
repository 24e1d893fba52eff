import type { Collection } from '../cms/editorial';
import type { Locale } from '../i18n/locale';
import { dossierProjects } from './dossier-projects.server';
import { toHtml } from './markdown.server';

/** A dossier with the projects which answer its question. */
export async function dossierData(dossier: Collection, locale: Locale) {
  const { slug, title, lead, body, seoDescription } = dossier;
  return {
    slug, title, lead, description: seoDescription ?? lead, html: toHtml(body, locale),
    untranslated: locale === 'en' && dossier.fallback === true,
    ...(await dossierProjects(dossier, locale)),
  };
}
export type DossierData = Awaited<ReturnType<typeof dossierData>>;
