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

export async function liveFigures(locale: Locale): Promise<{ value: string; label: string }[]> {
  const { projects, partners, departments, updatedSinceYesterday } = await getFigures();
  const { editorial } = textsOf(locale);
  const counted = [
    { count: projects, label: editorial.figureProjects(projects) },
    { count: partners, label: editorial.figurePartners(partners) },
    { count: departments, label: editorial.figureDepartments(departments) },
    { count: updatedSinceYesterday, label: editorial.figureUpdated(updatedSinceYesterday) },
  ];
  return counted.filter(({ count }) => count > 0).map(({ count, label }) => ({ value: format(count, locale), label }));
}
