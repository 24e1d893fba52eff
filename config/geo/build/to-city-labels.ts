import type { CityLabel } from '../base-map.js';
import { distanceInMetres } from '../../consolidate/distance.js';
import type { PlacedCommune } from './place-communes.js';

/** From which zoom on which cities are named: the bigger first, at least so far from each other. */
const steps = [
  { zoom: 5, distance: 150_000, population: 180_000 },
  { zoom: 6, distance: 85_000, population: 90_000 },
  { zoom: 7, distance: 45_000, population: 40_000 },
  { zoom: 8, distance: 25_000, population: 18_000 },
  { zoom: 9, distance: 14_000, population: 8_000 },
];

/** City names for the map, chosen so that two never overlap. */
export function toCityLabels(placed: PlacedCommune[]): CityLabel[] {
  const cities = placed
    .filter(({ level }) => level === 'commune')
    .sort((a, b) => (b.commune.population ?? 0) - (a.commune.population ?? 0));
  const labels: CityLabel[] = [];
  for (const { zoom, distance, population } of steps) {
    for (const { commune, position } of cities) {
      if ((commune.population ?? 0) < population) break;
      const { lat, lng } = position;
      if (labels.every((label) => distanceInMetres(label, position) > distance)) {
        labels.push({ name: commune.nom, lat: Number(lat.toFixed(3)), lng: Number(lng.toFixed(3)), zoom });
      }
    }
  }
  return labels;
}
