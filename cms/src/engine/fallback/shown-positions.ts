import type { BoundingBox, Near, Position } from '@carrefour/config';
import { communeCodes, departments, distanceInMetres, findCommune } from '@carrefour/config/geo';
import { componentLink, projectTable } from '../project-row/join-tables';
import { departmentCentre } from '../read/place-territory';
import { tableOf } from '../strapi';
import { components, whereAmong, type Query, type Reading } from './reading';

/** What asking for places needs to know. */
type Where = Pick<Reading, 'strapi' | 'trx'>;

const KM_PER_DEGREE = 111.2;
const holds = ({ west, south, east, north }: BoundingBox, { lat, lng }: Position) => lat >= south && lat <= north && lng >= west && lng <= east;

/** Places that the public sees inside a box: where they are, or at the middle of the commune or department they are shown by. */
function shownIn(reading: Where, places: Query, box: BoundingBox): Query {
  const table = tableOf(reading.strapi, 'project.place');
  const communes = communeCodes(({ position }) => holds(box, position));
  const wholeDepartments = departments.map(({ code }) => code).filter((code) => {
    const centre = departmentCentre(code);
    return centre !== null && holds(box, centre);
  });
  return places.where((either) => {
    either.orWhere((exact) => exact.where(`${table}.visibility`, 'exact')
      .whereBetween(`${table}.lat`, [box.south, box.north]).whereBetween(`${table}.lng`, [box.west, box.east]));
    either.orWhere((blurred) => whereAmong(blurred.where(`${table}.visibility`, 'commune'), reading, `${table}.commune_code`, communes));
    either.orWhere((blurred) => blurred.where(`${table}.visibility`, 'department').whereIn(`${table}.department`, wholeDepartments));
  });
}

/** Projects with a place inside a box. */
export function byBox(reading: Reading, query: Query, box: BoundingBox): void {
  query.whereExists(shownIn(reading, components(reading, 'places', 'project.place'), box));
}

type PlaceRow = { owner: number; visibility: string; lat: number | null; lng: number | null; commune: string | null; department: string | null };

function positionOf({ visibility, lat, lng, commune, department }: PlaceRow): Position | null {
  if (visibility === 'commune') return commune === null ? null : (findCommune({ code: commune })?.position ?? null);
  if (visibility === 'department') return departmentCentre(department);
  return lat === null || lng === null ? null : { lat, lng };
}

/** Metres from a point to the nearest place shown within its radius, by the row id of the project; of these projects alone, by documentId, where given. */
export async function distancesTo(reading: Where, near: Near, among?: readonly string[]): Promise<Map<number, number>> {
  const { strapi, trx } = reading;
  const link = componentLink(strapi);
  const table = tableOf(strapi, 'project.place');
  const height = near.radius / KM_PER_DEGREE;
  const width = height / Math.max(0.02, Math.cos((near.lat * Math.PI) / 180));
  const box = { south: near.lat - height, north: near.lat + height, west: near.lng - width, east: near.lng + width };
  const places = trx(table).join(link.table, `${table}.id`, `${link.table}.${link.target}`).where(`${link.table}.field`, 'places');
  if (among !== undefined) places.whereIn(`${link.table}.${link.owner}`, whereAmong(trx(projectTable(strapi)).select('id'), reading, 'document_id', among));
  const rows: PlaceRow[] = await shownIn(reading, places, box).select({
    owner: `${link.table}.${link.owner}`, visibility: `${table}.visibility`, lat: `${table}.lat`, lng: `${table}.lng`,
    commune: `${table}.commune_code`, department: `${table}.department`,
  });
  const nearest = new Map<number, number>();
  for (const row of rows) {
    const position = positionOf(row);
    const distance = position === null ? Infinity : distanceInMetres(near, position);
    if (distance <= near.radius * 1_000 && distance < (nearest.get(row.owner) ?? Infinity)) nearest.set(row.owner, distance);
  }
  return nearest;
}
