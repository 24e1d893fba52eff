import type { MapTexts } from '../fr/map';
import { englishCount, format } from '../plural';

export const map: MapTexts = {
  label: 'Map of projects',
  noScript: (byRegion) => `The moving map needs JavaScript. Without it, the list is here${byRegion ? ', and each region leads to its own' : ''}.`,
  printed: 'See the numbered map of these projects, to read or to print',
  byRegion: 'Projects by region',
  loading: 'The map is coming…',
  failed: 'The map did not answer; the list is up to date.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  searchHere: 'Search this area',
  territory: (name, count) => `${name}: ${englishCount(count, 'project', 'projects')}, go there`,
  cluster: (count) => `${englishCount(count, 'project', 'projects')}, zoom in`,
  located: (located, total) => `${englishCount(located, 'project placed', 'projects placed')} of ${format(total, 'en')}`,
  territorial: (count) => englishCount(count, 'project acts on a whole territory', 'projects act on a whole territory'),
  unlocated: (count) => englishCount(count, 'project without an address', 'projects without an address'),
  insets: 'Overseas',
  inset: (name, count) => `${name}: ${englishCount(count, 'project', 'projects')}, go there on the map`,
  mainland: 'Mainland France',
  share: 'Share this map',
  copied: 'Address copied',
  open: 'Open the record',
  close: 'Close',
  credit: 'Base map: Natural Earth, GeoNames',
  several: (count) => `${format(count, 'en')} projects at the same place`,
};
