import { facetParameters } from '../search/project-collection.js';
import { dateParameters, isDay, type SearchDates } from './search-dates.js';
import {
  DEFAULT_PER_PAGE,
  DEFAULT_RADIUS_KM,
  MAX_PAGE,
  MAX_PER_PAGE,
  sorts,
  views,
  type BoundingBox,
  type Near,
  type SearchState,
} from './search-state.js';

/** A parameter that makes no sense: a 400 in the API, a notice on pages. Message in French. */
export type ParameterProblem = { parameter: string; value: string; message: string };
export type ParsedSearch = { state: SearchState; problems: ParameterProblem[] };

const MAX_QUERY_LENGTH = 300;
const MAX_VALUES = 100;
const FACET_VALUE = /^[^\p{Cc}`]{1,120}$/u;
const decimals = (text: string, count: number): number[] | null => {
  const parts = text.split(',').map((part) => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : NaN));
  return parts.length === count && parts.every(Number.isFinite) ? parts : null;
};

/** Reads the query string of the contract. Never throws: what makes no sense is dropped and named in `problems`. */
export function parseSearch(params: URLSearchParams): ParsedSearch {
  const problems: ParameterProblem[] = [];
  const refuse = (parameter: string, value: string, message: string): null => {
    problems.push({ parameter, value, message });
    return null;
  };

  const oneOf = <Value extends string>(name: string, allowed: readonly Value[], fallback: Value): Value => {
    const value = params.get(name);
    if (value === null || value === '') return fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) refuse(name, value, `« ${name} » vaut ${allowed.join(', ')}.`);
    return found ?? fallback;
  };

  const integer = (name: string, fallback: number, max: number): number => {
    const value = params.get(name);
    if (value === null || value === '') return fallback;
    const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (number >= 1 && number <= max) return number;
    refuse(name, value, `« ${name} » est un nombre entier de 1 à ${max}.`);
    return fallback;
  };

  const near = (): Near | null => {
    const value = params.get('near');
    const radiusText = params.get('radius');
    const radius = radiusText === null || radiusText === '' ? DEFAULT_RADIUS_KM : Number(radiusText);
    if (value === null || value === '') return null;
    const [lat, lng] = decimals(value, 2) ?? [];
    if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180)
      return refuse('near', value, '« near » s’écrit latitude,longitude en degrés décimaux, par exemple 45.76,4.84.');
    if (!(radius > 0 && radius <= 500)) {
      refuse('radius', radiusText ?? '', '« radius » est une distance en kilomètres, de 1 à 500.');
      return { lat, lng, radius: DEFAULT_RADIUS_KM };
    }
    return { lat, lng, radius };
  };

  const bbox = (): BoundingBox | null => {
    const value = params.get('bbox');
    if (value === null || value === '') return null;
    const [west, south, east, north] = decimals(value, 4) ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined
      || Math.abs(south) > 90 || Math.abs(north) > 90 || south >= north || west >= east || west < -180 || east > 180)
      return refuse('bbox', value, '« bbox » s’écrit ouest,sud,est,nord en degrés décimaux, ouest < est et sud < nord.');
    return { west, south, east, north };
  };

  const values = (name: string): string[] => {
    const given = [...new Set(params.getAll(name).map((value) => value.trim()).filter(Boolean))];
    const kept = given.filter((value) => FACET_VALUE.test(value)).slice(0, MAX_VALUES);
    if (kept.length < given.length) refuse(name, given.join(' '), `« ${name} » contient une valeur illisible, ou plus de ${MAX_VALUES} valeurs.`);
    return kept;
  };

  const flag = (name: string): boolean => {
    const value = params.get(name) ?? '';
    if (value !== '' && value !== '0' && value !== '1') refuse(name, value, `« ${name} » vaut 1, ou rien.`);
    return value === '1';
  };

  const dates = (): SearchDates => {
    const given = dateParameters.map((name) => [name, params.get(name) ?? ''] as const).filter(([, value]) => value !== '');
    for (const [name, value] of given) if (!isDay(value)) refuse(name, value, `« ${name} » est un jour, par exemple 2026-01-31.`);
    return Object.fromEntries(given.filter(([, value]) => isDay(value)));
  };

  const q = params.get('q') ?? '';
  if (q.length > MAX_QUERY_LENGTH) refuse('q', q.slice(0, 40), `La recherche est limitée à ${MAX_QUERY_LENGTH} caractères.`);
  const facets = facetParameters.map((name) => [name, values(name)] as const).filter(([, list]) => list.length > 0);
  const nearby = near();
  const asked = oneOf('sort', sorts, 'pertinence');
  if (asked === 'distance' && nearby === null) refuse('sort', asked, 'Le tri par distance demande un lieu (« near »).');

  return {
    state: {
      q: q.slice(0, MAX_QUERY_LENGTH).replace(/\p{Cc}/gu, ' ').trim(),
      facets: Object.fromEntries(facets),
      ids: values('ids'),
      emerging: flag('emerging'),
      dates: dates(),
      near: nearby,
      bbox: bbox(),
      sort: asked === 'distance' && nearby === null ? 'pertinence' : asked,
      page: integer('page', 1, MAX_PAGE),
      perPage: integer('perPage', DEFAULT_PER_PAGE, MAX_PER_PAGE),
      view: oneOf('view', views, 'liste'),
    },
    problems,
  };
}
