/** Zooms of the map from which departments stand in place of regions, then projects in place of departments. */
export const NEARER_THAN_REGIONS = 6;
export const NEARER_THAN_DEPARTMENTS = 7.5;
