import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSources } from './install-sources.js';
import { readOfficialCode } from './official-code.js';
import { placeCommunes } from './place-communes.js';
import { loadCountries, readOutlines } from './read-outlines.js';
import { readPopulatedPlaces } from './read-populated-places.js';
import { toAbroadOutlines } from './to-abroad-outlines.js';
import { toBaseMap } from './to-base-map.js';
import { toCityLabels } from './to-city-labels.js';
import { toNeighbours, toOutlineTopology } from './to-outline-topology.js';
import { toAbroadTable } from './to-abroad-table.js';
import { toArrondissementsTable, toCommunesTable, toEpciTable, toOldCommunesTable, toQuartersTable } from './to-tables.js';
import { loadTopojson } from './topojson.js';

const write = (name: string, content: string): void => writeFileSync(join('config/geo/data', name), content);

/** Rewrites `config/geo/data` from its sources; the same sources give the same bytes. Run from the root: `npm run geo:build`. */
withSources((load) => {
  const code = readOfficialCode(load);
  const { french: places, abroad } = readPopulatedPlaces(load);
  const communes = code.communes.filter(({ type }) => type === 'commune-actuelle');
  const epciOf = new Map(code.epci.flatMap((epci) => epci.membres.map((member) => [member.code, epci.code] as const)));
  const placed = placeCommunes(communes, epciOf, places);
  write('communes.csv', toCommunesTable(placed, epciOf));
  write('old-communes.csv', toOldCommunesTable(code, places));
  write('arrondissements.csv', toArrondissementsTable(code, places));
  write('quarters.csv', toQuartersTable(placed, places));
  write('abroad.csv', toAbroadTable(placed, abroad));
  write('epci.csv', toEpciTable(code));

  const tools = loadTopojson(load);
  const countries = loadCountries(load);
  const departments = readOutlines(load, tools, countries, code.departments);
  const outlines = toOutlineTopology(tools, departments, toAbroadOutlines(tools, countries), code.departments);
  write('outlines.topo.json', JSON.stringify(outlines) + '\n');
  write('neighbours.json', JSON.stringify(toNeighbours(tools, outlines)) + '\n');
  write('basemap.json', JSON.stringify(toBaseMap(tools, outlines, countries, code.departments, toCityLabels(placed))) + '\n');
});
