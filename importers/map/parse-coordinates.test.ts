import { expect, test } from '@jest/globals';
import { parseCoordinates } from './parse-coordinates.js';

test.each([
  ['45.7640, 4.8357', '45.7640', '4.8357'],
  ['45,7640 ; 4,8357', '45,7640'.replace(',', '.'), '4.8357'],
  ['(45.7640 4.8357)', '45.7640', '4.8357'],
  ['48.85/2.35', '48.85', '2.35'],
  ['POINT(4.8357 45.7640)', '45.7640', '4.8357'],
  ['SRID=4326;POINT (4.8357 45.7640)', '45.7640', '4.8357'],
  ['{"type":"Point","coordinates":[4.8357,45.7640]}', '45.7640', '4.8357'],
  ['lat: 45.7640 lon: 4.8357', '45.7640', '4.8357'],
  ['lon=4.8357 lat=45.7640', '45.7640', '4.8357'],
  ['-21.115, 55.536', '-21.115', '55.536'],
  ['165.6, -21.3', '-21.3', '165.6'],
])('« %s » gives both coordinates', (text, lat, lng) => {
  expect(parseCoordinates(text)).toEqual({ lat, lng });
});

test('degrees, minutes and seconds are understood, the French west too', () => {
  expect(parseCoordinates(`48°51'24"N 2°21'03"E`)).toEqual({ lat: '48.856667', lng: '2.350833' });
  expect(parseCoordinates('1°33’27”O, 47°13’N')).toEqual({ lat: '47.216667', lng: '-1.557500' });
});

test.each(['', 'Lyon', '45.76', '12 rue de la Paix 75002 Paris bâtiment 4'])('« %s » holds no pair', (text) => {
  expect(parseCoordinates(text)).toBeNull();
});
