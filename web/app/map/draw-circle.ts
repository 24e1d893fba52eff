import { circle, polygon, type Map as LeafletInstance } from 'leaflet';

const WORLD: [number, number][] = [[-85, -180], [-85, 180], [85, 180], [85, -180]];
const POINTS = 72;
const KM_A_DEGREE = 111.2;

/** The circle one searches in, the rest of the map dimmed. `centre` is "lat lng radius" in degrees and kilometres; answers how to take it away. */
export function drawCircle(map: LeafletInstance, centre: string): () => void {
  const [lat = 0, lng = 0, radius = 1] = centre.split(' ').map(Number);
  const hole = Array.from({ length: POINTS }, (_, index): [number, number] => {
    const angle = (2 * Math.PI * index) / POINTS;
    const height = radius / KM_A_DEGREE;
    return [lat + height * Math.sin(angle), lng + (height * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180)];
  });
  const drawn = [
    polygon([WORLD, hole], { className: 'map-outside', stroke: false, interactive: false }),
    circle([lat, lng], { radius: radius * 1000, className: 'map-ring', interactive: false, fill: false }),
  ];
  for (const shape of drawn) shape.addTo(map);
  return () => drawn.forEach((shape) => shape.remove());
}
