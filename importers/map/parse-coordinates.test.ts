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

test.each([
  ['48.8566° N, 2.3522° E', '48.856600', '2.352200'],
  ['47.2184 N, 1.5536 W', '47.218400', '-1.553600'],
  ['1,5536 O ; 47,2184 N', '47.218400', '-1.553600'],
  ['47.2184N,1.5536O', '47.218400', '-1.553600'],
  ['N 47.2184 W 1.5536', '47.218400', '-1.553600'],
  ['S21.115° E55.536°', '-21.115000', '55.536000'],
  ['Lat N 47.2184, Lon O 1.5536', '47.218400', '-1.553600'],
  ['47.2184 Nord 1.5536 Ouest', '47.218400', '-1.553600'],
  ['47.2184, 1.5536 W', '47.218400', '-1.553600'],
  ['48° 51,4\' N 2° 21,05\' E', '48.856667', '2.350833'],
])('« %s » says on which side of the world', (text, lat, lng) => {
  expect(parseCoordinates(text)).toEqual({ lat, lng });
});

test.each(['', '3 rue Ney 75018 E', 'Lyon', '45.76', '12 rue de la Paix 75002 Paris bâtiment 4'])('« %s » holds no pair', (text) => {
  expect(parseCoordinates(text)).toBeNull();
});
