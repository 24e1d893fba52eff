import { listPartners } from '../cms/cms.server';
import { addedCounts } from '../figures/added-counts';
import { countProjects } from '../figures/facet-counts.server';
import type { Locale } from '../i18n/locale';
import { recordersOf, type Recorder } from '../partners/recorders-of';
import { framedDotsMap, type DotsMapData } from '../ui/map/dots-map.server';
import { dossierFrame } from './dossier-frame';

const SIZE = { width: 640, height: 480, towns: 8 };

/** Where the projects that these searches find are, in the one territory they ask for, else framed around them; null where none has a place. */
export const dossierMap = (searches: readonly string[]): Promise<DotsMapData | null> => framedDotsMap(searches, SIZE, searches.length === 1 ? dossierFrame(searches[0] ?? '') : null);

/** The partners who recorded what these searches find; `shared`: what is found twice. */
export async function dossierPartners(searches: readonly string[], shared: readonly string[], locale: Locale): Promise<Recorder[]> {
  const count = async (query: string) => (await countProjects(query, ['partner']))?.of('partner') ?? new Map<string, number>();
  const [added, twice, { partners }] = await Promise.all([Promise.all(searches.map(count)), Promise.all(shared.map(count)), listPartners(locale)]);
  return recordersOf(addedCounts(added, twice), partners);
}
