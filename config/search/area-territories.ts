import type { CommuneSize } from '../lists/commune-size.js';

/** Codes of the territories that hold what a project acts on; `sizes`: of the communes it acts on. */
export type AreaTerritories = { regions: string[]; departments: string[]; epcis: string[]; communes: string[]; sizes: CommuneSize[] };

/** Looked up in the tables of `geo` by whoever makes documents: browsers make some, of cards alone, and have no such table. */
export type AreaLookup = (area: readonly string[]) => AreaTerritories;

export const noTerritories: AreaLookup = () => ({ regions: [], departments: [], epcis: [], communes: [], sizes: [] });
