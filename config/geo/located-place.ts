import type { Precision } from '../lists/precision.js';
import type { Position } from './position.js';

/** What an inventory says of a place, as it says it: text or number, often partial, sometimes wrong. */
export type RawPlace = {
  readonly label?: string | null;
  readonly address?: string | null;
  readonly postcode?: string | number | null;
  readonly commune?: string | null;
  readonly department?: string | number | null;
  readonly region?: string | number | null;
  readonly country?: string | null;
  readonly lat?: string | number | null;
  readonly lng?: string | number | null;
};

/** Where a place is, with how finely it is known. */
export type LocatedPlace = {
  readonly postcode: string | null;
  readonly commune: { readonly code: string; readonly name: string } | null;
  readonly department: string | null;
  readonly region: string | null;
  /** ISO 3166 code, `FR` for the overseas territories too; null when nothing tells. */
  readonly country: string | null;
  readonly position: Position | null;
  readonly precision: Precision;
  readonly abroad: boolean;
};

export type ContradictionKind =
  | 'coordinates-unreadable'
  | 'coordinates-incomplete'
  | 'coordinates-null'
  | 'coordinates-out-of-range'
  | 'coordinates-swapped'
  | 'coordinates-elsewhere'
  | 'postcode-unreadable'
  | 'commune-unknown'
  | 'commune-elsewhere'
  | 'department-elsewhere'
  | 'territory-unknown'
  | 'country-elsewhere';

/** Something an inventory's place gets wrong, in a French sentence for the report. */
export type Contradiction = { readonly kind: ContradictionKind; readonly message: string };

export type Location = { readonly place: LocatedPlace; readonly contradictions: readonly Contradiction[] };
