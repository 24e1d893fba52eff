/** `48°51'24"N` and its plainer cousins: degrees, minutes, seconds, then the side of the world (`O` is the French west). */
const SEXAGESIMAL = /(\d{1,3})\s*°\s*(?:(\d{1,2})\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’)\s*)?([NSEWO])/giu;

function readSexagesimal(text: string): { lat: string; lng: string } | null {
  const found = [...text.matchAll(SEXAGESIMAL)].map(([, degrees = '0', minutes = '0', seconds = '0', side = '']) => {
    const size = Number(degrees) + Number(minutes) / 60 + Number(seconds.replace(',', '.')) / 3600;
    return { isLat: /[NS]/i.test(side), value: (/[SWO]/i.test(side) ? -size : size).toFixed(6) };
  });
  const [lat, lng] = [found.find(({ isLat }) => isLat)?.value, found.find(({ isLat }) => !isLat)?.value];
  return lat === undefined || lng === undefined ? null : { lat, lng };
}

/** Numbers of a cell: with a decimal point commas part them, else a comma between digits is the French decimal mark. */
function numbersOf(text: string): string[] {
  if (/\d\.\d/.test(text)) return text.match(/[+-]?\d+(?:\.\d+)?/g) ?? [];
  return (text.match(/[+-]?\d+(?:,\d+)?/g) ?? []).map((number) => number.replace(',', '.'));
}

/**
 * Both coordinates out of one cell: `45.76, 4.83`, `45,76 ; 4,83`, `POINT(4.83 45.76)`, `{"type":"Point","coordinates":[4.83,45.76]}`,
 * `48°51'24"N 2°21'03"E`. Geometries (WKT, GeoJSON) say longitude first. Other texts may have either order: what is not in France but
 * would be with its numbers swapped is swapped where it is located. `null` when the cell holds no pair.
 */
export function parseCoordinates(text: string): { lat: string; lng: string } | null {
  const inWords = readSexagesimal(text);
  if (inWords !== null) return inWords;
  const bare = text.replace(/^\s*SRID=\d+;/i, '');
  const numbers = numbersOf(bare);
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length > 3 || !numbers.some((number) => number.includes('.'))) return null;
  if (Math.abs(Number(first)) > 180 || Math.abs(Number(second)) > 180) return null;
  const longitudeFirst = /^\s*POINT/i.test(bare) || /"coordinates"/.test(bare) || /^\s*(lng|lon|long)/i.test(bare);
  const wrongOrder = Math.abs(Number(first)) > 90;
  return longitudeFirst || wrongOrder ? { lat: second, lng: first } : { lat: first, lng: second };
}
