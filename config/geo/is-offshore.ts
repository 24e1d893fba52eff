import { departmentAt } from './department-at.js';
import { distanceToOutline, isInside } from './inside-outline.js';
import type { Position } from './position.js';
import { readAbroadOutlines, readDepartmentOutlines } from './read-outlines.js';

/** As far as the seas around France go: what lies beyond is another country, as far as we know. */
const FARTHEST_IN_METRES = 300_000;

/** Whether a position is in the sea off France: in none of its departments, and in none of the countries beside it. */
export const isOffshore = (position: Position): boolean =>
  departmentAt(position) === null &&
  !readAbroadOutlines().some((country) => isInside(position, country)) &&
  readDepartmentOutlines().some((outline) => distanceToOutline(position, outline) < FARTHEST_IN_METRES);
