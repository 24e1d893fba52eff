import { metropolitanFrance } from '@carrefour/config';
import { boundsAround } from '@carrefour/config/geo';
import { listPartners } from '../cms/cms.server';
import { addedCounts } from '../figures/added-counts';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import { recordersOf, type Recorder } from '../partners/recorders-of';
import { drawDots, positionsOf, type DotsMapData } from '../ui/map/dots-map.server';

const SIZE = { width: 640, height: 480, towns: 8 };

/** Where the projects that these searches find are, framed around them when all are in metropolitan France; null where none has a place. */
export async function dossierMap(searches: readonly string[]): Promise<DotsMapData | null> {
  const positions = (await Promise.all(searches.map(positionsOf))).flat();
  const { west, south, east, north } = metropolitanFrance.bounds;
  const isAllIn = positions.every(({ lat, lng }) => lng >= west && lng <= east && lat >= south && lat <= north);
  const map = drawDots(positions, isAllIn ? boundsAround(positions) : null, SIZE);
  return map.dots.length === 0 ? null : map;
}

/** The partners who recorded what these searches find; `shared`: what is found twice. */
export async function dossierPartners(searches: readonly string[], shared: readonly string[], locale: Locale): Promise<Recorder[]> {
  const count = async (query: string) => (await countProjects(query, ['partner']))?.of('partner') ?? new Map<string, number>();
  const [added, twice, { partners }] = await Promise.all([Promise.all(searches.map(count)), Promise.all(shared.map(count)), listPartners(locale)]);
  return recordersOf(addedCounts(added, twice), partners);
}
