export type { Position, Bounds } from './position.js';
export type { Arrondissement, Commune, Epci, EpciType, PositionLevel } from './commune.js';
export type { BaseMap, CityLabel } from './base-map.js';
export type { Contradiction, ContradictionKind, LocatedPlace, Location, RawPlace } from './located-place.js';
export { distanceInMetres } from './distance.js';
