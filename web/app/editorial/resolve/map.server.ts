import type { Block } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import { franceMap } from '../../ui/map/france-map-data.server';
import type { BlockView } from '../block-view';

/** France by departments, for a search. Without the engine there is nothing to count, so nothing to draw. */
export async function resolveMap(block: Extract<Block, { __component: 'block.map' }>, locale: Locale): Promise<BlockView | null> {
  const query = (block.query ?? '').replace(/^\?/, '');
  const map = await franceMap(query, locale);
  return map === null ? null : { kind: 'map', heading: block.heading, query, map };
}
