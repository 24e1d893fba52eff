import { getFigures } from '../../cms/cms.server';
import type { Block } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import type { BlockView } from '../block-view';
import { tellFigures } from './tell-figures';

/** Typed by the team, or counted today. */
export async function resolveFigures(block: Extract<Block, { __component: 'block.figures' }>, locale: Locale): Promise<BlockView | null> {
  const figures = block.source === 'typed' ? (block.figures ?? []) : await liveFigures(locale);
  return figures.length === 0 ? null : { kind: 'figures', heading: block.heading, figures };
}

export const liveFigures = async (locale: Locale) => tellFigures(await getFigures(), locale);
