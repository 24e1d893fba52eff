import { distanceInMetres } from '../consolidate/distance.js';
import type { Commune, PositionLevel } from './commune.js';
import { communeNear } from './commune-near.js';
import { departmentAt } from './department-at.js';
import { departmentName } from './department-name.js';
import { distanceToOutline } from './inside-outline.js';
import type { Contradiction, LocatedPlace, Location } from './located-place.js';
import { onlyPostcode, regionOf } from './place-from-clues.js';
import type { Position } from './position.js';
import type { Clues } from './read-clues.js';
import { readAbroadOutlines, readDepartmentOutlines } from './read-outlines.js';
import { communesOfPostcode } from './territories.js';

/** How far from the point of its commune a place may be: the error of the point and the size of the commune. */
const tolerance: Record<PositionLevel, number> = {
  commune: 12_000,
  postcode: 18_000,
  epci: 30_000,
  department: 100_000,
};
/** Communes of Guyane are as large as departments. */
const OVERSEAS_FACTOR = 6;
const BORDER_DOUBT_IN_METRES = 3_000;
/** Farther from any known point, the nearest commune is probably a neighbour. */
const NEAR_COMMUNE_IN_METRES = 5_000;

/** Places what has coordinates: they win, and words that lie elsewhere are reported and dropped. */
export function placeFromPosition(position: Position, clues: Clues): Location {
  const here = departmentAt(position);
  if (here === null || (clues.isAbroad && isBesideBorder(position))) return abroad(position, clues);
  if (clues.isAbroad) {
    return inFrance(position, here, null, [
      elsewhere('country-elsewhere', `Le pays (${clues.country ?? 'étranger'})`, position, here),
    ]);
  }
  const wrong = contradictionWith(position, here, clues);
  return inFrance(position, here, wrong === null ? clues : null, wrong === null ? [] : [wrong]);
}

function inFrance(
  position: Position,
  here: string,
  clues: Clues | null,
  contradictions: Contradiction[],
): Location {
  const named = clues?.commune?.commune ?? nearestOf(position, communesOfPostcode(clues?.postcode ?? ''));
  const department = named?.department ?? clues?.department ?? here;
  const commune = named ?? likelyCommune(position, department);
  const place: LocatedPlace = {
    postcode:
      clues?.postcode ?? clues?.arrondissement?.postcode ?? (named === null ? null : onlyPostcode(named)),
    commune: commune && { code: commune.code, name: commune.name },
    department,
    region: regionOf(department),
    country: 'FR',
    position,
    precision: 'address',
    abroad: false,
  };
  return { place, contradictions };
}

function likelyCommune(position: Position, department: string): Commune | null {
  const near = communeNear(position, department);
  return near !== null && near.distance < NEAR_COMMUNE_IN_METRES ? near.commune : null;
}

/** The first thing the words say that the position denies; null when they agree. */
function contradictionWith(position: Position, here: string, clues: Clues): Contradiction | null {
  const { commune, postcode, department, region } = clues;
  if (commune !== null && !isAround(position, commune.commune)) {
    const what =
      postcode === null ? `La commune ${commune.name}` : `Le code postal ${postcode} (${commune.name})`;
    return elsewhere('coordinates-elsewhere', what, position, here);
  }
  if (commune !== null) return null;
  const sharing = communesOfPostcode(postcode ?? '');
  if (sharing.length > 0 && !sharing.some((one) => isAround(position, one))) {
    return elsewhere(
      'coordinates-elsewhere',
      `Le code postal ${postcode ?? ''} (${departmentName(department)})`,
      position,
      here,
    );
  }
  if (sharing.length > 0) return null;
  if (department !== null && department !== here && !isBeside(position, [department])) {
    const what = postcode === null ? 'Le département' : `Le code postal ${postcode}, département`;
    return elsewhere('coordinates-elsewhere', `${what} ${departmentName(department)}`, position, here);
  }
  if (
    department === null &&
    region !== null &&
    regionOf(here) !== region &&
    !isBesideRegion(position, region)
  ) {
    return elsewhere('coordinates-elsewhere', 'La région', position, here);
  }
  return null;
}

function isAround(position: Position, commune: Commune): boolean {
  const factor = commune.department.length === 3 ? OVERSEAS_FACTOR : 1;
  return distanceInMetres(position, commune.position) < tolerance[commune.positionLevel] * factor;
}

const isBeside = (position: Position, departments: readonly string[]): boolean =>
  readDepartmentOutlines()
    .filter(({ code }) => departments.includes(code))
    .some((outline) => distanceToOutline(position, outline) < BORDER_DOUBT_IN_METRES);

const isBesideRegion = (position: Position, region: string): boolean =>
  isBeside(
    position,
    readDepartmentOutlines()
      .map(({ code }) => code)
      .filter((code) => regionOf(code) === region),
  );

const isBesideBorder = (position: Position): boolean =>
  readAbroadOutlines().some((country) => distanceToOutline(position, country) < BORDER_DOUBT_IN_METRES);

function nearestOf(position: Position, communes: readonly Commune[]): Commune | null {
  const [nearest] = [...communes].sort(
    (a, b) => distanceInMetres(position, a.position) - distanceInMetres(position, b.position),
  );
  if (communes.length === 1) return nearest ?? null;
  const near = nearest === undefined ? null : communeNear(position, nearest.department);
  return communes.find(({ code }) => code === near?.commune.code) ?? null;
}

function abroad(position: Position, clues: Clues): Location {
  const said = clues.postcode ?? clues.commune?.name ?? clues.department ?? clues.region;
  const isFrench = !clues.isAbroad && (said !== null || clues.country === 'FR');
  const what = clues.postcode === null ? 'L’adresse en France' : `Le code postal ${clues.postcode}`;
  return {
    place: {
      postcode: clues.isAbroad ? clues.postcode : null,
      commune: null,
      department: null,
      region: null,
      country: clues.isAbroad ? clues.country : null,
      position,
      precision: 'address',
      abroad: true,
    },
    contradictions: isFrench ? [elsewhere('coordinates-elsewhere', what, position, null)] : [],
  };
}

function elsewhere(
  kind: Contradiction['kind'],
  what: string,
  { lat, lng }: Position,
  department: string | null,
): Contradiction {
  const where = department === null ? 'à l’étranger' : `dans le département ${departmentName(department)}`;
  return {
    kind,
    message: `${what} ne correspond pas aux coordonnées ${lat} ; ${lng}, qui sont ${where} : coordonnées gardées.`,
  };
}
