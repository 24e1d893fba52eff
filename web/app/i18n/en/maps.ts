import type { MapsTexts } from '../fr/maps';

export const maps: MapsTexts = {
  openMap: 'Open the map of all projects',
  recorded: 'Projects recorded by department',
  andMore: 'and more',
  of: (title) => `Map: ${title}`,
  credit: 'Base map: Natural Earth, GeoNames',
};
