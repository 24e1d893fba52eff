import { expect, test } from '@jest/globals';
import { toApiProject } from '@carrefour/config';
import { aPlace, aPublicProject } from '@carrefour/config/testing';
import { csvHeader, toCsvLine } from './to-csv';

const line = (title: string) => toCsvLine(toApiProject(aPublicProject({ title }), 'https://site.example'), '2026-01-31');

test('a title a spreadsheet would run is given as text', () => {
  expect(line('=HYPERLINK("x")')).toContain(`"'=HYPERLINK(""x"")"`);
});

test('a place west of Greenwich or south of the Equator keeps its sign, in a list and alone: it is a number, not a formula', () => {
  const place = (lat: number, lng: number) => ({ ...aPlace({ position: { lat, lng } }), epci: null, communeSize: null });
  const cells = toCsvLine(toApiProject(aPublicProject({ places: [place(-21.1, 55.5), place(48.4, -4.329)] }), 'https://site.example'), '2026-01-31').split(',');
  const cellOf = (name: string) => cells[csvHeader().replace('\uFEFF', '').trim().split(',').indexOf(name)];
  expect(cellOf('latitudes')).toBe('-21.1 | 48.4');
  expect(cellOf('longitudes')).toBe('55.5 | -4.329');
  expect(cellOf('latitude')).toBe('-21.1');
  expect(line('-2+3')).toContain(`'-2+3`);
  expect(line('-1|cmd')).toContain(`'-1|cmd`);
});

test('commas, quotes and line ends stay inside their cell', () => {
  expect(line('A, "B"\nC')).toContain('"A, ""B""\nC"');
});

test('every line has as many cells as the header', () => {
  expect(line('Simple').split(',')).toHaveLength(csvHeader().split(',').length);
});
