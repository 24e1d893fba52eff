import { metropolitanFrance, type PublicProject, type SearchState } from '@carrefour/config';
import { boundsAround, territoryBounds, type Bounds, type Position } from '@carrefour/config/geo';
import type { OutputTexts } from '../i18n/fr/outputs';
import { drawBase } from '../ui/map/base-drawing.server';
import { markerWidth, toMarkers } from './numbered-markers';

const WIDTH = 700;
const HEIGHT = 430;
const TOWNS = 8;
const DEGREES_NEAR = 4;

type Numbered = { number: number; position: Position };

const isIn = ({ lat, lng }: Position, { west, south, east, north }: Bounds): boolean => lng >= west && lng <= east && lat >= south && lat <= north;

const KM_A_DEGREE = 111.2;

/** Where a search looks, when it says so: its box, its circle, its one territory. */
export function focusOf({ bbox, near, facets }: SearchState): Bounds | null {
  if (bbox !== null) return bbox;
  if (near !== null) {
    const [dy, dx] = [near.radius / KM_A_DEGREE, near.radius / (KM_A_DEGREE * Math.max(0.1, Math.cos((near.lat * Math.PI) / 180)))];
    return { west: near.lng - dx, east: near.lng + dx, south: near.lat - dy, north: near.lat + dy };
  }
  const addresses = [...(facets.commune ?? []).map((code) => `com-${code}`), ...(facets.epci ?? []).map((code) => `epci-${code}`), ...(facets.departement ?? []).map((code) => `dep-${code}`), ...(facets.region ?? []).map((code) => `reg-${code}`)];
  const [only] = addresses;
  return addresses.length === 1 && only !== undefined ? territoryBounds(only) : null;
}

/** The places that fit on one map: those where the search looks, else those of metropolitan France, else those around the first. */
function shownTogether(places: readonly Numbered[], focus: Bounds | null): Numbered[] {
  const inFocus = focus === null ? [] : places.filter(({ position }) => isIn(position, focus));
  if (inFocus.length > 0) return inFocus;
  const inMetropole = places.filter(({ position }) => isIn(position, metropolitanFrance.bounds));
  const [first] = places;
  if (inMetropole.length > 0 || first === undefined) return inMetropole;
  const { lat, lng } = first.position;
  return places.filter(({ position }) => Math.abs(position.lat - lat) < DEGREES_NEAR && Math.abs(position.lng - lng) < DEGREES_NEAR);
}

type PrintMapProps = { projects: readonly Pick<PublicProject, 'places'>[]; focus: Bounds | null; texts: OutputTexts['print'] };

/** The first projects of a list on one map, under the numbers they have in it. Nothing when none is located. */
export function PrintMap({ projects, focus, texts }: PrintMapProps) {
  const places = projects.flatMap(({ places: own }, index) => own.flatMap(({ position }): Numbered[] => (position === null ? [] : [{ number: index + 1, position }])));
  const shown = shownTogether(places, focus);
  const bounds = boundsAround(shown.map(({ position }) => position), 0.12);
  if (bounds === null) return null;
  const { drawing, projection } = drawBase(bounds, WIDTH, HEIGHT, TOWNS);
  const markers = toMarkers(shown.map(({ number, position }) => ({ number, ...projection.project(position) })));
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={texts.mapLabel(shown.length)}>
        <rect width={WIDTH} height={HEIGHT} className="sea" />
        <path d={drawing.abroad} className="abroad" />
        <path d={drawing.land} className="land" />
        <path d={drawing.departments} className="departments" />
        <path d={drawing.regions} className="regions" />
        {drawing.towns.map(({ name, x, y, before }) => (
          <text key={name} x={before ? x - 6 : x + 6} y={y + 4} textAnchor={before ? 'end' : 'start'} className="town">
            {name}
          </text>
        ))}
        {markers.map(({ x, y, label }) => (
          <g key={`${x} ${y}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <rect x={-markerWidth(label) / 2} y={-9} width={markerWidth(label)} height={18} className="marker" />
            <text y={4.5} textAnchor="middle" className="number">
              {label}
            </text>
          </g>
        ))}
      </svg>
      {places.length > shown.length && <figcaption>{texts.elsewhere(places.length - shown.length)}</figcaption>}
    </figure>
  );
}
