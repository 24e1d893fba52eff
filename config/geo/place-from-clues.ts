import { departments } from '../territory/departments.js';
import type { Precision } from '../lists/precision.js';
import type { Commune, PositionLevel } from './commune.js';
import type { LocatedPlace } from './located-place.js';
import type { Position } from './position.js';
import type { Clues } from './read-clues.js';
import { communesOfPostcode } from './territories.js';
import { departmentCentre } from './territory-centre.js';

/** An intercommunality's middle is 14 km off: no better, for a reader, than "somewhere in the department". */
const precisionOf: Record<PositionLevel, Precision> = {
  commune: 'commune',
  postcode: 'postcode',
  epci: 'department',
  department: 'department',
};

export const regionOf = (department: string | null): string | null =>
  departments.find(({ code }) => code === department)?.region ?? null;

/** Places what has no coordinates, as finely as its words allow and never more. */
export function placeFromClues(clues: Clues): LocatedPlace {
  const { commune, arrondissement, postcode, department } = clues;
  const point = pointOf(clues);
  return {
    postcode:
      postcode ?? arrondissement?.postcode ?? (commune === null ? null : onlyPostcode(commune.commune)),
    commune: commune && { code: commune.commune.code, name: commune.commune.name },
    department,
    region: regionOf(department) ?? clues.region,
    country: clues.country ?? (department === null && clues.region === null ? null : 'FR'),
    position: point?.position ?? null,
    precision: point?.precision ?? 'none',
    abroad: clues.isAbroad,
  };
}

export const onlyPostcode = ({ postcodes }: Commune): string | null =>
  postcodes.length === 1 ? (postcodes[0] ?? null) : null;

function pointOf({
  commune,
  arrondissement,
  postcode,
  department,
  isAbroad,
}: Clues): { position: Position; precision: Precision } | null {
  if (isAbroad) return null;
  const exact = arrondissement?.position ?? commune?.old?.position;
  if (exact !== undefined && exact !== null) return { position: exact, precision: 'commune' };
  if (commune !== null)
    return { position: commune.commune.position, precision: precisionOf[commune.commune.positionLevel] };
  const sharing = communesOfPostcode(postcode ?? '');
  if (sharing.length > 0) return { position: middle(sharing), precision: 'postcode' };
  const centre = department === null ? null : departmentCentre(department);
  return centre && { position: centre, precision: 'department' };
}

/** Where most people of these communes live. */
function middle(communes: readonly Commune[]): Position {
  const weights = communes.map(({ population }) => population ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (read: (position: Position) => number): number =>
    communes.reduce((sum, { position }, index) => sum + read(position) * (weights[index] ?? 0), 0) / total;
  const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  return { lat: round(mean(({ lat }) => lat)), lng: round(mean(({ lng }) => lng)) };
}
