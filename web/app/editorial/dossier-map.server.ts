import { metropolitanFrance } from '@carrefour/config';
import { boundsAround } from '@carrefour/config/geo';
import { listPartners } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import { recordersOf, type Recorder } from '../partners/recorders-of';
import { dotsMap, positionsOf, type DotsMapData } from '../ui/map/dots-map.server';
import { dossierFrame } from './dossier-frame';

const SIZE = { width: 640, height: 480, towns: 8 };

/** Where the projects of a dossier are, in the territory it is about, else framed around them when all are in metropolitan France; null where none has a place. */
export async function dossierMap(query: string): Promise<DotsMapData | null> {
  const positions = await positionsOf(query);
  const { west, south, east, north } = metropolitanFrance.bounds;
  const isAllIn = positions.every(({ lat, lng }) => lng >= west && lng <= east && lat >= south && lat <= north);
  const map = await dotsMap(query, dossierFrame(query) ?? (isAllIn ? boundsAround(positions) : null), SIZE);
  return map.dots.length === 0 ? null : map;
}

/** The partners who recorded the projects of a dossier. */
export async function dossierPartners(query: string, locale: Locale): Promise<Recorder[]> {
  const [counts, { partners }] = await Promise.all([countProjects(query, ['partner']), listPartners(locale)]);
  return recordersOf(counts?.of('partner'), partners);
}
