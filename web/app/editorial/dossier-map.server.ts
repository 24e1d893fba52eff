import { listPartners } from '../cms/cms.server';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import { recordersOf, type Recorder } from '../partners/recorders-of';
import { framedDotsMap, type DotsMapData } from '../ui/map/dots-map.server';
import { dossierFrame } from './dossier-frame';

const SIZE = { width: 640, height: 480, towns: 8 };

/** Where the projects of a dossier are, in the territory it is about, else framed around them; null where none has a place. */
export const dossierMap = (query: string): Promise<DotsMapData | null> => framedDotsMap(query, SIZE, dossierFrame(query));

/** The partners who recorded the projects of a dossier. */
export async function dossierPartners(query: string, locale: Locale): Promise<Recorder[]> {
  const [counts, { partners }] = await Promise.all([countProjects(query, ['partner']), listPartners(locale)]);
  return recordersOf(counts?.of('partner'), partners);
}
