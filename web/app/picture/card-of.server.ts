import { labelOf, partnerTypes, type PublicProject } from '@carrefour/config';
import { findTerritory, territoryLabel } from '@carrefour/config/geo';
import { getPartner, getProject } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import { textsOf } from '../i18n/texts';
import { territoryQuery } from '../territories/territory-query';
import { placeWords } from '../ui/card/to-project-card.server';
import { paperOf } from '../ui/pictogram/theme-paper';
import type { SocialCard } from './social-card.server';

export const pictured = ['projets', 'partenaires', 'territoires'] as const;
export type Pictured = (typeof pictured)[number];

type Card = Omit<SocialCard, 'siteName'>;

function ofProject(project: PublicProject, locale: Locale): Card {
  const [theme] = project.themes;
  const label = theme === undefined ? textsOf(locale).search.tabs.projets : locale === 'en' ? theme.labelEn : theme.label;
  const partners = [...new Set(project.sources.map(({ partner }) => partner.name))].slice(0, 2).join(', ');
  return { kicker: label, title: project.title, note: [placeWords(project, locale), partners].filter(Boolean).join(' · '), paper: theme === undefined ? 'carrefour' : paperOf(theme), id: project.id };
}

/** What the card of a page says; null for a page that is not there. */
export async function cardOf(kind: Pictured, slug: string, locale: Locale): Promise<Card | null> {
  const { search, territories } = textsOf(locale);
  if (kind === 'projets') {
    const found = await getProject(slug);
    return found.kind === 'found' ? ofProject(found.project, locale) : null;
  }
  if (kind === 'partenaires') {
    const partner = (await getPartner(slug))?.partner;
    return partner === undefined ? null : { kicker: search.tabs.kinds.partner, title: partner.name, note: [labelOf(partnerTypes, partner.type, locale), partner.projectCount > 0 ? search.projects(partner.projectCount) : ''].filter(Boolean).join(' · '), paper: 'carrefour', id: slug };
  }
  const territory = findTerritory(slug);
  if (territory === null) return null;
  const counts = await countProjects(territoryQuery(territory), []);
  return { kicker: territories.kinds[territory.kind](territory.code), title: territoryLabel(slug, locale), note: counts === null || counts.total === 0 ? '' : search.projects(counts.total), paper: 'carrefour', id: slug };
}
