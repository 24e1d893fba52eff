import { projectFieldNames } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { labelOfField } from './field-label.js';

const sameInBoth = ['description', 'contact', 'distinctions'];

test('every field of a project has its French words', () => {
  const unnamed = projectFieldNames.filter((field) => !sameInBoth.includes(field) && labelOfField(field) === field);
  expect(unnamed).toEqual([]);
});
