import { dateBounds, dateParameters, earlyMaturities, facetFields, facetParameters, recordedSince, type BoundingBox, type DateParameter, type FacetParameter, type SearchState } from '@carrefour/config';

/** What narrows a search: its facets, ids, newness, days, circle and box. */
export type Narrowing = Pick<SearchState, 'facets' | 'ids' | 'emerging' | 'dates' | 'near' | 'bbox'>;

const oneOf = (field: string, values: readonly string[]) => `${field}:=[${values.map((value) => `\`${value.replaceAll('`', '')}\``).join(',')}]`;

/** An identifier holds letters and digits alone: anything else can only be an address, and is looked for once. */
function named(ids: readonly string[]): string {
  const mayBeIds = ids.filter((id) => /^[0-9a-z]+$/i.test(id));
  const bySlug = oneOf('slug', ids);
  return mayBeIds.length === 0 ? bySlug : `(${oneOf('id', mayBeIds).replace(':=', ':')} || ${bySlug})`;
}

/** Values of one facet widen (OR), facets narrow each other (AND). Empty when nothing narrows. */
export function toFilter({ facets, ids, emerging, dates, near, bbox }: Narrowing): string {
  const facetFilters = facetParameters.flatMap((name: FacetParameter) => {
    const values = facets[name] ?? [];
    return values.length === 0 ? [] : [oneOf(facetFields[name], values)];
  });
  return [
    ...facetFilters,
    ...(ids.length > 0 ? [named(ids)] : []),
    ...(emerging ? [`(${oneOf('maturity', earlyMaturities)} || recorded_at:>=${recordedSince().getTime() / 1000})`] : []),
    ...dateParameters.flatMap((name) => (dates[name] === undefined ? [] : dayFilter(name, dates[name]))),
    ...(near === null ? [] : [`location:(${near.lat},${near.lng},${near.radius} km)`]),
    ...(bbox === null ? [] : [boxFilter(bbox)]),
  ].join(' && ');
}

/** What nobody dated (0) is neither since nor before a day. */
function dayFilter(name: DateParameter, day: string): string[] {
  const { field, isLower } = dateBounds[name];
  const at = Date.parse(day) / 1000;
  return isLower ? [`${field}:>=${at}`] : [`${field}:<${at}`, `${field}:>0`];
}

/** Wider boxes are cut: beyond a hemisphere, a polygon of the engine means its other side. */
const MAX_WIDTH = 60;
/** The engine joins points by the shortest way on the sphere: a point every quarter degree keeps within 10 m of the parallel. */
const STEP = 0.25;
/** Long filters are refused by our own proxy: a very wide box is drawn less finely. */
const MAX_STEPS = 40;
const MAX_LATITUDE = 89;

/** A polygon filter for a box; written by us because a bound of exactly 0 is a bound like any other. */
function boxFilter({ west, south, east, north }: BoundingBox): string {
  if (east - west >= 359 && north - south >= 150) return 'located:=true';
  const count = Math.ceil((east - west) / MAX_WIDTH);
  const width = (east - west) / count;
  const [bottom, top] = [Math.max(south, -MAX_LATITUDE), Math.min(north, MAX_LATITUDE)];
  const parts = Array.from({ length: count }, (_, index) => polygon(west + index * width, west + (index + 1) * width, bottom, top));
  return parts.length === 1 ? parts.join('') : `(${parts.join(' || ')})`;
}

function polygon(west: number, east: number, south: number, north: number): string {
  const steps = Math.max(1, Math.min(MAX_STEPS, Math.ceil((east - west) / STEP)));
  const longitudes = Array.from({ length: steps + 1 }, (_, index) => west + ((east - west) * index) / steps);
  const points = [...longitudes.map((lng) => [south, lng]), ...longitudes.reverse().map((lng) => [north, lng])];
  return `location:(${points.map(([lat = 0, lng = 0]) => `${round(lat)}, ${round(lng)}`).join(', ')})`;
}

const round = (degrees: number) => Number(degrees.toFixed(6));
