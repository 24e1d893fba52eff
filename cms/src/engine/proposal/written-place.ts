import { communesMeant, findCommune, locateTyped } from '@carrefour/config/geo';
import type { Place } from '@carrefour/config';

/** A commune or a postcode as somebody typed it; shown no more finely than that. Without a commune, its position is the middle of what was named. */
export function toWrittenPlace(typed: string): Place {
  const { abroad: _abroad, ...place } = locateTyped(typed);
  return { ...place, label: null, address: null, origin: 'proposition', visibility: place.commune === null ? 'exact' : 'commune' };
}

/** A place as one would type it, so that it is found again; null where words cannot say it. */
export function writePlace({ commune, postcode, country }: Place): string | null {
  // A postcode of elsewhere would be read as one of ours.
  if (commune === null) return country === null || country === 'FR' ? postcode : null;
  if (communesMeant(commune.name).length === 0) return commune.name;
  const department = findCommune({ code: commune.code })?.department;
  return department === undefined ? commune.name : `${commune.name} (${department})`;
}

/** The same for whoever decides: a postcode alone says how many communes it may be. */
export function tellPlace(typed: string): string {
  const meant = communesMeant(typed).length;
  return meant === 0 ? typed : `${typed} (une commune parmi ${meant}, non précisée)`;
}
