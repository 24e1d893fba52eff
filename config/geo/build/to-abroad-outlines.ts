import type { Area, Countries } from './read-outlines.js';
import type { FeatureCollection, TopojsonTools } from './topojson.js';

/** Countries a point near the French coast or border may belong to. */
const names = [
  'Belgium', 'Luxembourg', 'Germany', 'Switzerland', 'Italy', 'Monaco', 'Spain', 'Andorra', 'United Kingdom', 'Jersey',
  'Guernsey', 'Netherlands', 'Suriname', 'Brazil', 'Sint Maarten', 'Anguilla', 'Dominica', 'Saint Lucia', 'Montserrat',
  'Antigua and Barb.', 'Comoros', 'Vanuatu',
];

/** As fine as the outlines of France where they meet, coarse elsewhere. */
const FINE = 5e-6;
const FAR_FACTOR = 1e-4;
const nearFrance = [
  { west: -6, south: 41.5, east: 10, north: 51.6 },
  { west: -64, south: 12, east: -60, north: 19 },
  { west: -55, south: 2, east: -51, north: 6 },
];

export function toAbroadOutlines(tools: TopojsonTools, countries: Countries): FeatureCollection<Area> {
  const simple = tools.simplify(
    tools.presimplify(countries, (triangle) => {
      const [lng, lat] = triangle[1];
      const isNear = nearFrance.some((one) => lng > one.west && lng < one.east && lat > one.south && lat < one.north);
      return tools.planarTriangleArea(triangle) * (isNear ? 1 : FAR_FACTOR);
    }),
    FINE,
  );
  const geometries = (simple.objects['countries']?.geometries ?? []).filter(({ properties }) => names.includes(properties.name));
  if (geometries.length !== names.length) throw new Error('A neighbour of France has another name in this world-atlas.');
  const features = tools.feature(simple, { type: 'GeometryCollection', geometries }).features;
  return { type: 'FeatureCollection', features: features.map((feature) => ({ ...feature, properties: { code: feature.properties.name } })) };
}
