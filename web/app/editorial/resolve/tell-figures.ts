import type { Locale } from '../../i18n/locale';
import { format } from '../../i18n/plural';
import { textsOf } from '../../i18n/texts';

/** How much the directory holds today. */
export type DirectoryCounts = { projects: number; partners: number; departments: number; updatedSinceYesterday: number };

/** Figures as they are shown. One of zero says nothing; nor does the same number twice, the day a directory opens and all of it is new. Pure. */
export function tellFigures({ projects, partners, departments, updatedSinceYesterday }: DirectoryCounts, locale: Locale): { value: string; label: string; url: string }[] {
  const { editorial } = textsOf(locale);
  const news = updatedSinceYesterday === projects ? 0 : updatedSinceYesterday;
  const counted = [
    { count: projects, label: editorial.figureProjects(projects), url: '/recherche' },
    { count: partners, label: editorial.figurePartners(partners), url: '/partenaires' },
    { count: departments, label: editorial.figureDepartments(departments), url: '/territoires' },
    { count: news, label: editorial.figureUpdated(news), url: '/recherche?sort=recent' },
  ];
  return counted.filter(({ count }) => count > 0).map(({ count, ...rest }) => ({ value: format(count, locale), ...rest }));
}
