import { expect, test } from '@jest/globals';
import { isOnGround, territoriesOfPlace } from './near-proposal';

test.each([['Crest 26400', ['com-26108', 'dep-26', 'reg-84']], ['26400', ['dep-26', 'reg-84']], ['Drôme', ['dep-26', 'reg-84']], ['Bretagne', ['reg-53']]])('%s is in %j', (place, codes) => {
  expect(territoriesOfPlace(place)).toEqual(expect.arrayContaining(codes));
});

test.each([null, '', 'quelque part', 'partout en France'])('%j tells no territory', (place) => {
  expect(territoriesOfPlace(place)).toEqual([]);
});

test('a proposal in a partner’s territory, or of a theme of its sheets, is on its ground', () => {
  const ground = { territories: new Set(['dep-26']), themes: new Set(['EMP']) };
  expect([isOnGround({ place: 'Crest', theme: null }, ground), isOnGround({ place: null, theme: 'EMP' }, ground), isOnGround({ place: 'Brest', theme: 'EDU' }, ground), isOnGround({ place: null, theme: null }, ground)]).toEqual([true, true, false, false]);
});
