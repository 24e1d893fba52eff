import { expect, test } from '@jest/globals';
import { missingParts } from './missing-profile';

const empty = { mission: null, site: '', scale: null, licence: 'inconnue', contactEmail: null, territories: [], activities: [], logo: null };

test('a profile tells what is missing from it, and nothing once all is there', () => {
  expect(missingParts(empty)).toEqual(['mission', 'site', 'logo', 'scale', 'territories', 'activities', 'licence', 'contactEmail']);
  const full = { mission: 'a', site: 'b', scale: 'local', licence: 'mit', contactEmail: 'c', territories: ['reg-84'], activities: ['d'], logo: {} };
  expect(missingParts(full)).toEqual([]);
});
