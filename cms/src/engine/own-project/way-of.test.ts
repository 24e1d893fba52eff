import { expect, test } from '@jest/globals';
import { wayOf, type FieldFacts, type Way } from './way-of';

const cases: [string, Partial<FieldFacts>, Way][] = [
  ['alone on a sheet, a partner decides', { isShared: false }, 'curation'],
  ['alone, it also changes what the team wrote: it is its project', { isShared: false, curatedBy: 'other' }, 'curation'],
  ['alone, it chooses who may see the sheet', { isShared: false, field: 'openness' }, 'curation'],
  ['on a shared sheet it speaks for itself', {}, 'saying'],
  ['what its own people fixed before becomes its own word again', { curatedBy: 'own' }, 'saying'],
  ['what somebody else fixed is for the team', { curatedBy: 'other' }, 'team'],
  ['who may see a shared sheet is for the team', { field: 'openness' }, 'team'],
  ['pictures of a shared sheet are for the team', { field: 'images' }, 'team'],
  ['a sheet made by hand that two partners vouch for takes what is still empty', { hasEntries: false }, 'curation'],
  ['and what the other wrote of it is for the team', { hasEntries: false, curatedBy: 'other' }, 'team'],
];

test.each(cases)('%s', (_name, facts, way) => {
  expect(wayOf({ field: 'summary', isShared: true, hasEntries: true, curatedBy: 'nobody', ...facts })).toBe(way);
});
