import { expect, test } from '@jest/globals';
import { windowOf } from './window-of';

const [lyon, saintDenis, saintPierre, cayenne] = [{ lat: 45.76, lng: 4.84 }, { lat: -20.88, lng: 55.45 }, { lat: -21.34, lng: 55.48 }, { lat: 4.93, lng: -52.33 }];

test('a partner of one overseas territory is drawn there, not on an empty mainland', () => {
  expect(windowOf([saintDenis, saintPierre, cayenne])).toMatchObject({ window: { code: '04' }, inside: [saintDenis, saintPierre] });
});

test('the mainland is drawn where most places are, and where none is known', () => {
  expect(windowOf([lyon, saintDenis]).window.code).toBe('metropole');
  expect(windowOf([]).window.code).toBe('metropole');
});
