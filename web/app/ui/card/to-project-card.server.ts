import { labelOf, scales, toldOn, type PublicProject } from '@carrefour/config';
import { territoryLabel } from '@carrefour/config/geo';
import { formatMonth } from '../../i18n/dates';
import type { Locale } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';
import { paperOf } from '../pictogram/theme-paper';
import type { ProjectCardData } from './project-card';

const NO_THEME = 'carrefour';

/** Where a project is, in a few words: "Bellac, Haute-Vienne", "3 lieux, Rhône", or the territory it acts on. */
export function placeWords(project: Pick<PublicProject, 'places' | 'area'>, locale: Locale): string {
  const { cards } = textsOf(locale);
  const departments = [...new Set(project.places.flatMap(({ department }) => department ?? []))].map((code) => territoryLabel(`dep-${code}`, locale));
  const communes = [...new Set(project.places.flatMap(({ commune, label }) => commune?.name ?? label ?? []))];
  const [commune] = communes;
  const [department] = departments;
  if (commune !== undefined && communes.length === 1 && project.places.length === 1)
    return department === undefined || department === commune ? commune : `${commune}, ${department}`;
  if (communes.length > 1) return departments.length === 1 ? `${cards.places(communes.length)}, ${department}` : cards.places(communes.length);
  if (departments.length > 0) return departments.slice(0, 2).join(', ');
  return project.area.slice(0, 2).map((code) => territoryLabel(code, locale)).join(', ');
}

/** A project as a card shows it. */
export function toProjectCard(project: PublicProject, locale: Locale): ProjectCardData {
  const [theme] = project.themes;
  const freshest = toldOn(project);
  const [image] = project.images;
  return {
    id: project.id,
    slug: project.slug,
    title: project.title,
    summary: project.summary,
    paper: theme === undefined ? NO_THEME : paperOf(theme),
    theme: theme === undefined ? null : locale === 'en' ? theme.labelEn : theme.label,
    place: placeWords(project, locale),
    scale: project.scale === null ? null : labelOf(scales, project.scale, locale),
    partners: new Set(project.sources.map(({ partner }) => partner.slug)).size,
    freshness: freshest === null ? null : formatMonth(freshest, locale),
    image: image === undefined ? null : { url: image.url, alt: image.alt, width: image.width, height: image.height },
  };
}
