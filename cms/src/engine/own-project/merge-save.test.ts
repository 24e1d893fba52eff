import { expect, test } from '@jest/globals';
import type { OwnField } from '@carrefour/config';
import { fieldDigest } from './canonical-value';
import { mergeSave } from './merge-save';

const seenOf = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, fieldDigest(field as OwnField, value)]));
const before = { title: 'Le jardin', summary: 'Un jardin', scale: 'local' as const };

test('what was not touched is left as it is, even when somebody else changed it meanwhile', () => {
  const now = { ...before, summary: 'Un grand jardin' };
  expect(mergeSave({ values: { ...before, title: 'Les jardins' }, seen: seenOf(before) }, now)).toEqual({ changed: { title: 'Les jardins' }, conflicts: [] });
});

test('one field changed by two people is shown to the second with both values', () => {
  const now = { ...before, title: 'Le verger' };
  expect(mergeSave({ values: { title: 'Les jardins' }, seen: seenOf(before) }, now)).toEqual({ changed: {}, conflicts: [{ field: 'title', mine: 'Les jardins', theirs: 'Le verger' }] });
});

test('two people who write the same agree', () => {
  expect(mergeSave({ values: { title: 'Le verger' }, seen: seenOf(before) }, { ...before, title: 'Le verger' })).toEqual({ changed: {}, conflicts: [] });
});

test('a field that is emptied is a change, one that was empty and stays so is none', () => {
  expect(mergeSave({ values: { summary: null, website: '' }, seen: seenOf({ ...before, website: null }) }, before)).toEqual({ changed: { summary: null }, conflicts: [] });
});

test('a save that says nothing of what it saw changes what it names', () => {
  expect(mergeSave({ values: { themes: ['EMP'] }, seen: {} }, before).changed).toEqual({ themes: ['EMP'] });
});

test('a sheet of which nobody said who may see it is public: saying so changes nothing', () => {
  for (const seen of [{}, seenOf({ openness: null })]) expect(mergeSave({ values: { openness: 'public' }, seen }, before)).toEqual({ changed: {}, conflicts: [] });
  expect(mergeSave({ values: { openness: 'public' }, seen: seenOf({ openness: null }) }, { ...before, openness: 'collectif' })).toEqual({ changed: {}, conflicts: [] });
  expect(mergeSave({ values: { openness: 'public' }, seen: seenOf({ openness: 'collectif' }) }, { ...before, openness: 'collectif' }).changed).toEqual({ openness: 'public' });
});
