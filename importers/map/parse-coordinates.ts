/** A side of the world by its letter or its name; `O` is the French west. */
const SIDE = String.raw`(N(?:ord|orth)?|S(?:ud|outh)?|E(?:st|ast)?|W(?:est)?|O(?:uest)?)(?!\p{L})`;
/** Degrees, with decimals or with minutes and seconds: `48°51'24"`, `48° 51,4'`, `48.8566°`, `48.8566`. */
const ANGLE = String.raw`(?<![\d.])([+-]?\d{1,3}(?:[.,]\d+)?)(?![\d])\s*°?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′](?!['’])\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’)\s*)?`;
const AFTER = new RegExp(`${ANGLE}${SIDE}`, 'giu');
const BEFORE = new RegExp(String.raw`(?<!\p{L})${SIDE}\s*${ANGLE}`, 'giu');

/** No pair of coordinates is longer, whatever is written around it; longer cells would be searched for minutes. */
const LONGEST = 300;

type Sided = { readonly isLat: boolean; readonly value: number; readonly text: string };

const toNumber = (text = '0'): number => Number(text.replace(',', '.'));

function toSided(text: string, degrees: string | undefined, minutes: string | undefined, seconds: string | undefined, side: string): Sided {
  const size = Math.abs(toNumber(degrees)) + toNumber(minutes) / 60 + toNumber(seconds) / 3600;
  const isNegative = /^[SWO]/i.test(side) || degrees?.startsWith('-') === true;
  return { isLat: /^[NS]/i.test(side), value: isNegative ? -size : size, text };
}

const sidesAfter = (text: string): Sided[] => [...text.matchAll(AFTER)].map(([whole, degrees, minutes, seconds, side = '']) => toSided(whole, degrees, minutes, seconds, side));
const sidesBefore = (text: string): Sided[] => [...text.matchAll(BEFORE)].map(([whole, side = '', degrees, minutes, seconds]) => toSided(whole, degrees, minutes, seconds, side));

/** A pair of which one side alone is told (`47.2184, 1.5536 W`): the other number is the other coordinate. */
function withOther(text: string, [only]: readonly Sided[]): Sided[] {
  if (only === undefined) return [];
  const numbers = numbersOf(text.replace(only.text, ' '));
  const [other = ''] = numbers;
  return numbers.length === 1 && other.includes('.') && /[.,]\d{2}/.test(only.text) ? [only, { isLat: !only.isLat, value: Number(other), text: other }] : [];
}

function readSides(text: string): { lat: string; lng: string } | null {
  const [after, before] = [sidesAfter(text), sidesBefore(text)];
  const readings = /^\P{L}*[NSEWO](?!\p{L})/iu.test(text) ? [before, after] : [after, before];
  for (const found of [...readings, ...readings.filter(({ length }) => length === 1).map((one) => withOther(text, one))]) {
    const [lat, lng] = [found.find(({ isLat }) => isLat)?.value, found.find(({ isLat }) => !isLat)?.value];
    if (lat !== undefined && lng !== undefined && Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { lat: lat.toFixed(6), lng: lng.toFixed(6) };
  }
  return null;
}

/** Numbers of a cell: with a decimal point commas part them, else a comma between digits is the French decimal mark. */
function numbersOf(text: string): string[] {
  if (/\d\.\d/.test(text)) return text.match(/[+-]?\d+(?:\.\d+)?/g) ?? [];
  return (text.match(/[+-]?\d+(?:,\d+)?/g) ?? []).map((number) => number.replace(',', '.'));
}

/**
 * Both coordinates out of one cell: `45.76, 4.83`, `45,76 ; 4,83`, `POINT(4.83 45.76)`, `{"type":"Point","coordinates":[4.83,45.76]}`,
 * `48°51'24"N 2°21'03"E`, `48.8566° N, 2.3522° E`, `N 47,2184 O 1,5536`. Geometries (WKT, GeoJSON) say longitude first. Other texts may have either order: what is not in France but
 * would be with its numbers swapped is swapped where it is located. `null` when the cell holds no pair.
 */
export function parseCoordinates(cell: string): { lat: string; lng: string } | null {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return null;
  const sided = readSides(text);
  if (sided !== null) return sided;
  const bare = text.replace(/^\s*SRID=\d+;/i, '');
  const numbers = numbersOf(bare);
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length > 3 || !numbers.some((number) => number.includes('.'))) return null;
  if (Math.abs(Number(first)) > 180 || Math.abs(Number(second)) > 180) return null;
  const longitudeFirst = /^\s*POINT/i.test(bare) || /"coordinates"/.test(bare) || /^\s*(lng|lon|long)/i.test(bare);
  const wrongOrder = Math.abs(Number(first)) > 90;
  return longitudeFirst || wrongOrder ? { lat: second, lng: first } : { lat: first, lng: second };
}
