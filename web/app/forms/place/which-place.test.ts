import { expect, test } from '@jest/globals';
import { whichPlace } from './which-place.server';

test('whoever gives a postcode that communes share is asked which, and their answer goes on', () => {
  const { asked } = whichPlace({ place: ' 23200 ' });
  expect(asked).toMatchObject({ typed: '23200', choices: expect.arrayContaining(['23200 Aubusson']) });
  expect(whichPlace({ place: '23200', placeMeant: '23200 Aubusson' })).toEqual({ place: '23200 Aubusson', asked: null, shown: null });
});

test('whoever insists keeps what they wrote, and who writes another place is asked anew', () => {
  expect(whichPlace({ place: '23200', placeMeant: '23200' })).toMatchObject({ place: '23200', asked: null });
  expect(whichPlace({ place: 'Nulle-Part' }).asked).toEqual({ typed: 'Nulle-Part', choices: [], isTerritory: false });
  expect(whichPlace({ place: 'Nulle-Part', placeMeant: 'Nulle-Part' }).asked).toBeNull();
  expect(whichPlace({ place: '26400', placeMeant: '23200 Aubusson' }).asked?.typed).toBe('26400');
  expect(whichPlace({ place: 'Crest 26400', placeMeant: '23200 Aubusson' })).toEqual({ place: 'Crest 26400', asked: null, shown: null });
});

test('whoever insists finds their word again on a form that comes back for something else', () => {
  const { asked } = whichPlace({ place: '23200' });
  expect(whichPlace({ place: '23200' }).shown).toEqual(asked);
  expect(whichPlace({ place: '23200', placeMeant: '23200' }).shown).toEqual(asked);
});

test('whoever leaves the place as it came is asked nothing, and who writes another is', () => {
  expect(whichPlace({ place: '23200', placeWas: '23200' })).toEqual({ place: '23200', asked: null, shown: null });
  expect(whichPlace({ place: '23200', placeWas: 'Crest 26400' }).asked?.typed).toBe('23200');
});

test('a place that is one commune, or none at all, asks nothing', () => {
  for (const place of ['', 'Crest 26400', 'Saint-Denis (93)', 'Haute-Vienne']) expect(whichPlace({ place })).toEqual({ place, asked: null, shown: null });
});

test('a name of communes and of a department may be either', () => {
  expect(whichPlace({ place: 'Creuse' }).asked).toMatchObject({ choices: expect.arrayContaining(['Creuse (80)']), isTerritory: true });
  expect(whichPlace({ place: '23200' }).asked).toMatchObject({ isTerritory: false });
});
