/** A window a map opens on: its bounds in degrees and what its button says. */
export type MapWindow = {
  readonly code: string;
  readonly label: string;
  readonly bounds: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };
};

export const metropolitanFrance: MapWindow = {
  code: 'metropole',
  label: 'France métropolitaine',
  bounds: { west: -5.3, south: 41.2, east: 9.7, north: 51.2 },
};

/** The overseas departments, drawn as insets beside metropolitan France; codes are those of the regions. */
export const overseasWindows: readonly MapWindow[] = [
  { code: '01', label: 'Guadeloupe', bounds: { west: -61.85, south: 15.8, east: -60.95, north: 16.55 } },
  { code: '02', label: 'Martinique', bounds: { west: -61.28, south: 14.35, east: -60.76, north: 14.92 } },
  { code: '03', label: 'Guyane', bounds: { west: -54.7, south: 2.05, east: -51.55, north: 5.85 } },
  { code: '04', label: 'La Réunion', bounds: { west: 55.18, south: -21.42, east: 55.88, north: -20.83 } },
  { code: '06', label: 'Mayotte', bounds: { west: 44.98, south: -13.02, east: 45.33, north: -12.62 } },
];
