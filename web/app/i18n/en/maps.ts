import type { MapsTexts } from '../fr/maps';
import { englishCount } from '../plural';

export const maps: MapsTexts = {
  openMap: 'Open the map of all projects',
  recorded: 'Projects recorded by department',
  andMore: 'and more',
  of: (title) => `Map: ${title}`,
  dots: (isWhole, outside) =>
    `${isWhole ? 'One dot a place.' : 'One dot a place, for the first 250 projects.'}${outside === 0 ? '' : ` ${englishCount(outside, 'other place is', 'other places are')} off this map.`}`,
  credit: 'Base map: Natural Earth, GeoNames',
};
