import type { Place } from '@carrefour/config';
import { placeSchema } from '@carrefour/config';
import type { Finder } from './finder';
import type { Problem } from './problem';
import { placeBoxes } from './to-boxes';

export type PlaceRow = Record<'label' | 'address' | 'postcode' | 'commune' | 'lat' | 'lng' | 'visibility' | 'was', string>;
export type ReadPlace = { place: Place | null; problem?: { box: string; problem: Problem } };

function wasOf(row: PlaceRow): Place | null {
  try {
    const known = placeSchema.safeParse(JSON.parse(row.was));
    return known.success ? known.data : null;
  } catch {
    return null;
  }
}

const number = (text: string): number => Number(text.replace(',', '.'));
const inside = (value: number, most: number): boolean => Number.isFinite(value) && Math.abs(value) <= most;
const orNull = (text: string): string | null => (text === '' ? null : text);
const isVisibility = (text: string): text is Place['visibility'] => placeSchema.shape.visibility.safeParse(text).success;

/**
 * A place as its row says. Untouched, it stays what it was, as fine and from where it was; changed, it is found again by its
 * commune or postcode, and a point given on the map is its position. An empty row is no place.
 */
export function readPlace(row: PlaceRow, { locate, namesakes }: Pick<Finder, 'locate' | 'namesakes'>): ReadPlace {
  const visibility = isVisibility(row.visibility) ? row.visibility : 'exact';
  const words = [row.label, row.address, row.postcode, row.commune, row.lat, row.lng];
  if (words.every((word) => word === '')) return { place: null };
  const was = wasOf(row);
  const before = was === null ? null : placeBoxes(was);
  const isSame = (names: readonly (keyof PlaceRow)[]) => before !== null && names.every((name) => (before[name] ?? '').trim() === row[name]);
  if (was !== null && isSame(['label', 'address', 'postcode', 'commune', 'lat', 'lng'])) return { place: { ...was, visibility } };
  if (was !== null && isSame(['address', 'postcode', 'commune', 'lat', 'lng'])) return { place: { ...was, visibility, label: orNull(row.label) } };
  const hasPoint = row.lat !== '' || row.lng !== '';
  const [lat, lng] = [number(row.lat), number(row.lng)];
  if (hasPoint && !(row.lat !== '' && inside(lat, 90))) return { place: null, problem: { box: 'lat', problem: 'coordinates' } };
  if (hasPoint && !(row.lng !== '' && inside(lng, 180))) return { place: null, problem: { box: 'lng', problem: 'coordinates' } };
  // A town that was changed without touching the map: the point of the old one says nothing of it.
  const isOldPoint = hasPoint && isSame(['lat', 'lng']) && !isSame(['postcode', 'commune']);
  const point = hasPoint && !isOldPoint ? { lat, lng } : null;
  const { place: found, doubt } = locate({ address: orNull(row.address), postcode: orNull(row.postcode), commune: orNull(row.commune), lat: point?.lat ?? null, lng: point?.lng ?? null });
  // Its town stays as it was until somebody says which of the two is right.
  if (doubt !== null) return { place: null, problem: { box: 'lat', problem: doubt } };
  const isLost = point === null && found.commune === null && found.department === null && found.country === null;
  if (isLost && (row.commune !== '' || row.postcode !== '')) {
    const among = row.commune === '' ? [] : namesakes(row.commune);
    return { place: null, problem: { box: row.commune === '' ? 'postcode' : 'commune', problem: among.length > 0 ? { kind: 'namesakes', among } : 'unknownPlace' } };
  }
  return { place: { ...found, label: orNull(row.label), address: orNull(row.address), origin: 'saisie du partenaire', visibility } };
}
