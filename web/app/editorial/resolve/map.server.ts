import type { Block } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import { franceMap } from '../../ui/map/france-map-data.server';
import type { BlockView } from '../block-view';
import { dossierMap } from '../dossier-map.server';

/** Without a search, France and its regions; with one, the projects it finds, framed as dossiers do. Without the engine there is nothing to draw. */
export async function resolveMap(block: Extract<Block, { __component: 'block.map' }>, locale: Locale): Promise<BlockView | null> {
  const query = (block.query ?? '').trim().replace(/^\?/, '');
  if (query !== '') {
    const map = await dossierMap([query]);
    return map === null ? null : { kind: 'project-map', heading: block.heading, query, map };
  }
  const map = await franceMap(query, locale);
  return map === null ? null : { kind: 'map', heading: block.heading, query, map };
}
