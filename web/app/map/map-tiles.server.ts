import { siteEnv } from '../site-env.server';
import type { MapTiles } from './map-view';

/** The tiles that this site was given. */
export function mapTiles(): MapTiles | null {
  const { MAP_TILES, MAP_CREDIT = '' } = siteEnv();
  return MAP_TILES === undefined ? null : { url: MAP_TILES, credit: MAP_CREDIT };
}
