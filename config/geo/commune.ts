import type { Position } from './position.js';

/**
 * How a commune's point was found: its own point, the middle of the communes sharing its postcode,
 * of its intercommunality, of its department. The error grows from about 1 km to 6, 14 and 60.
 */
export type PositionLevel = 'commune' | 'postcode' | 'epci' | 'department';

/** A commune of the official geographic code (COG 2026). */
export type Commune = {
  /** INSEE code: `69123`, `2A004`, `97411`. */
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly region: string;
  /** SIREN of its intercommunality. */
  readonly epci: string | null;
  readonly postcodes: readonly string[];
  readonly population: number | null;
  readonly position: Position;
  readonly positionLevel: PositionLevel;
};

/** A municipal arrondissement of Paris, Lyon or Marseille. */
export type Arrondissement = {
  readonly code: string;
  readonly name: string;
  /** INSEE code of the city. */
  readonly commune: string;
  readonly postcode: string;
  readonly position: Position;
};

/** An intercommunality. */
export type Epci = { readonly siren: string; readonly name: string; readonly type: EpciType };

export type EpciType = 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69';
