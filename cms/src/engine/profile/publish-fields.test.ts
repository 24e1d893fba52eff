import { expect, test } from '@jest/globals';
import { unpublished } from './publish-fields';

test('what the team wrote in a draft is told from what is published, lists and all', () => {
  const published = { mission: 'a', territories: [{ code: 'reg-84' }], logo: 3 };
  expect(unpublished(published, { ...published })).toEqual({});
  expect(unpublished({ ...published, mission: 'b', territories: [] }, published)).toEqual({ mission: 'b', territories: [] });
});
