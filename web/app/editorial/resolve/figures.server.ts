import { getFigures } from '../../cms/cms.server';
import type { Block } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import { format } from '../../i18n/plural';
import { textsOf } from '../../i18n/texts';
import type { BlockView } from '../block-view';

/** Typed by the team, or counted today; a figure of zero says nothing and is left out. */
export async function resolveFigures(block: Extract<Block, { __component: 'block.figures' }>, locale: Locale): Promise<BlockView | null> {
  const figures = block.source === 'typed' ? (block.figures ?? []) : await liveFigures(locale);
  return figures.length === 0 ? null : { kind: 'figures', heading: block.heading, figures };
}

export async function liveFigures(locale: Locale): Promise<{ value: string; label: string; url: string }[]> {
  const { projects, partners, departments, updatedSinceYesterday } = await getFigures();
  const { editorial } = textsOf(locale);
  const counted = [
    { count: projects, label: editorial.figureProjects(projects), url: '/recherche' },
    { count: partners, label: editorial.figurePartners(partners), url: '/partenaires' },
    { count: departments, label: editorial.figureDepartments(departments), url: '/territoires' },
    { count: updatedSinceYesterday, label: editorial.figureUpdated(updatedSinceYesterday), url: '/recherche?sort=recent' },
  ];
  return counted.filter(({ count }) => count > 0).map(({ count, ...rest }) => ({ value: format(count, locale), ...rest }));
}
