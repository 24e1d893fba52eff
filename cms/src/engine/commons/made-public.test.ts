import { expect, test } from '@jest/globals';
import type { FieldChange } from '../revision/write-revisions';
import { madePrivate, madePublic } from './made-public';

const change = (field: string, before: unknown, after: unknown, status: FieldChange['status'] = 'published'): FieldChange => ({ field, status, before, after });

test('a first word on the site is an arrival; another title, or a draft, is not', () => {
  expect(madePublic([change('title', null, 'Épicerie'), change('summary', null, 'Ouverte')])).toBe(true);
  expect(madePublic([change('title', 'Épicerie', 'Épicerie du coin')])).toBe(false);
  expect(madePublic([change('title', null, 'Épicerie', 'draft')])).toBe(false);
});

test('the last word on the site is a withdrawal, unless only some could read it', () => {
  expect(madePrivate([change('title', 'Épicerie', null), change('openness', 'public', null)])).toBe(true);
  expect(madePrivate([change('title', 'Épicerie', null)])).toBe(true);
  expect(madePrivate([change('title', 'Épicerie', null), change('openness', 'prive', null)])).toBe(false);
  expect(madePrivate([change('title', 'Épicerie', null, 'draft')])).toBe(false);
});
