import type { PublicPartner } from '@carrefour/config';
import { listEditorial } from '../cms/editorial.server';
import { dossierSearches } from '../editorial/dossier-searches';
import { sitsIn } from '../editorial/members-of';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import { partnerNamed } from './partner-named';

/** Dossiers asked about at most: there are a few dozen in a lifetime. */
const MOST_DOSSIERS = 40;

/** Whether one of the projects a dossier shows was recorded by this partner: among those found, never by asking for its own. */
async function showsProjectOf(slug: string, dossier: Parameters<typeof dossierSearches>[0]): Promise<boolean> {
  const counts = await Promise.all(dossierSearches(dossier).map((search) => countProjects(search, ['partner'])));
  return counts.some((found) => found?.of('partner').has(slug) === true);
}

/** Where else the site speaks of a partner: bodies it sits in, words its people gave, dossiers its projects are in. */
export async function partnerLinks({ slug, name }: Pick<PublicPartner, 'slug' | 'name'>, locale: Locale) {
  const [bodies, testimonials, dossiers] = await Promise.all([listEditorial('governance-body', locale), listEditorial('testimonial', locale), listEditorial('collection', locale)]);
  const isNamed = partnerNamed([{ slug, name }]);
  const today = new Date().toISOString().slice(0, 10);
  const shown = await Promise.all(dossiers.slice(0, MOST_DOSSIERS).map((dossier) => showsProjectOf(slug, dossier)));
  return {
    bodies: bodies.filter((body) => sitsIn({ slug, name }, body)).map(({ slug: anchor, name: label }) => ({ url: `/gouvernance#${anchor}`, label })),
    testimonials: testimonials.filter(({ organisation, end }) => isNamed(organisation) !== null && (end === null || end >= today)),
    dossiers: dossiers.filter((_, index) => shown[index]).map(({ slug: address, title }) => ({ url: `/dossiers/${address}`, label: title })),
  };
}
