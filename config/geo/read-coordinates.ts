import type { Contradiction, RawPlace } from './located-place.js';
import type { Position } from './position.js';
import { departmentAt } from './department-at.js';
import { isInBounds, isInside } from './inside-outline.js';
import { readDepartmentOutlines } from './read-outlines.js';

export type ReadCoordinates = {
  readonly position: Position | null;
  readonly contradictions: readonly Contradiction[];
};

const NULL_ISLAND_IN_DEGREES = 0.01;

/** A position out of two cells (numbers, or text with a point or a comma); null with its reason when they make no sense. */
export function readCoordinates({ lat, lng }: Pick<RawPlace, 'lat' | 'lng'>): ReadCoordinates {
  const written = `${toText(lat) || '(vide)'} ; ${toText(lng) || '(vide)'}`;
  if (toText(lat) === '' && toText(lng) === '') return { position: null, contradictions: [] };
  if (toText(lat) === '' || toText(lng) === '') {
    return refused(
      'coordinates-incomplete',
      `Il manque une des deux coordonnées (${written}) : position ignorée.`,
    );
  }
  const position = { lat: toNumber(lat), lng: toNumber(lng) };
  if (Number.isNaN(position.lat) || Number.isNaN(position.lng)) {
    return refused(
      'coordinates-unreadable',
      `Les coordonnées « ${written} » ne sont pas des nombres : position ignorée.`,
    );
  }
  if (Math.abs(position.lat) < NULL_ISLAND_IN_DEGREES && Math.abs(position.lng) < NULL_ISLAND_IN_DEGREES) {
    return refused(
      'coordinates-null',
      `Les coordonnées ${written} sont celles d’une case vide : position ignorée.`,
    );
  }
  const swapped = { lat: position.lng, lng: position.lat };
  if (areSwapped(position, swapped)) {
    const message = `La latitude et la longitude (${written}) sont inversées : elles ont été remises dans l’ordre.`;
    return { position: swapped, contradictions: [{ kind: 'coordinates-swapped', message }] };
  }
  if (!isOnGlobe(position)) {
    return refused(
      'coordinates-out-of-range',
      `Les coordonnées ${written} ne sont pas sur le globe : position ignorée.`,
    );
  }
  return { position, contradictions: [] };
}

const toText = (value: string | number | null | undefined): string => String(value ?? '').trim();

function toNumber(value: string | number | null | undefined): number {
  const text = toText(value).replace(',', '.').replace(/[°\s]/g, '');
  return /^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}

/** What is nowhere in France, but would be if its two numbers changed places; a harbour beyond our outlines (Ajaccio) is in France. */
const areSwapped = (position: Position, swapped: Position): boolean =>
  !isInFrance(position) && (isInFrance(swapped) || (isOnGlobe(swapped) && departmentAt(swapped) !== null)) && !(isOnGlobe(position) && departmentAt(position) !== null);

const isOnGlobe = ({ lat, lng }: Position): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

const isInFrance = (position: Position): boolean =>
  readDepartmentOutlines().some(
    (outline) => isInside(position, outline) || isNearSmallIsland(position, outline.bounds),
  );

const SMALL_ISLAND_IN_DEGREES = 0.5;

/** Overseas the outlines are coarse: inside their window is enough. */
const isNearSmallIsland = (position: Position, bounds: Parameters<typeof isInBounds>[1]): boolean =>
  bounds.east - bounds.west < SMALL_ISLAND_IN_DEGREES && isInBounds(position, bounds);

const refused = (kind: Contradiction['kind'], message: string): ReadCoordinates => ({
  position: null,
  contradictions: [{ kind, message }],
});
