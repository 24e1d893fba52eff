import type { Commune } from './commune.js';
import { departmentAt } from './department-at.js';
import { likeliestPoint } from './points-near.js';
import type { Position } from './position.js';

/** A commune near a position, and how far its nearest known point is, in metres. */
export type NearCommune = { readonly commune: Commune; readonly distance: number };

/**
 * The commune most likely to hold a position, within the department the position lies in: right nine times in ten in
 * town, a neighbour in the country, so say "near Saillans". Null abroad. For regions and departments use `departmentAt`, which knows the borders.
 */
export function communeNear(position: Position, department = departmentAt(position)): NearCommune | null {
  if (department === null) return null;
  const found = likeliestPoint(position, department);
  return found?.commune ? { commune: found.commune, distance: found.distance } : null;
}
