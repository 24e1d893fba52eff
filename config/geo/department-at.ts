import { distanceToOutline, isInBounds, isInside } from './inside-outline.js';
import { nearestPoint } from './points-near.js';
import type { Position } from './position.js';
import { readAbroadOutlines, readDepartmentOutlines } from './read-outlines.js';

/** So near a village, the village tells: our outlines are wrong by a kilometre here and there (Neuilly would be in Paris). */
const VILLAGE_IN_METRES = 1_500;
/** Islands too small for our outlines, jetties, points put in the harbour: still France. */
const SEA_TOLERANCE_IN_METRES = 15_000;
const SEA_TOLERANCE_IN_DEGREES = 0.25;

/**
 * The department (or inhabited overseas collectivity) a position lies in; null abroad. Good to about a kilometre beside
 * borders, and generous at sea, where nobody has a project.
 */
export function departmentAt(position: Position): string | null {
  const village = nearestPoint(position);
  if (village !== null && village.distance < VILLAGE_IN_METRES) return village.commune?.department ?? null;
  const around = readDepartmentOutlines().filter(({ bounds }) =>
    isInBounds(position, bounds, SEA_TOLERANCE_IN_DEGREES),
  );
  const inside = around.find((outline) => isInside(position, outline));
  if (inside !== undefined) return inside.code;
  if (readAbroadOutlines().some((country) => isInside(position, country))) return null;
  const [nearest] = around
    .map((outline) => ({ code: outline.code, distance: distanceToOutline(position, outline) }))
    .sort((a, b) => a.distance - b.distance);
  if (nearest !== undefined && nearest.distance < SEA_TOLERANCE_IN_METRES) return nearest.code;
  return village !== null && village.distance < SEA_TOLERANCE_IN_METRES
    ? (village.commune?.department ?? null)
    : null;
}
