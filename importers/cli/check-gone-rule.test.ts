import { expect, test } from '@jest/globals';
import { checkGoneRule } from './check-gone-rule.js';

test('a directory whose rule would take its members off the site is refused with what to choose; projects follow their rule', () => {
  for (const target of ['partner', 'organisation'] as const) expect(() => checkGoneRule({ whenGone: 'unpublish' }, { target, inventory: 'annuaire' })).toThrow('Signaler seulement');
  expect(() => checkGoneRule({ whenGone: 'unpublish' }, { target: 'project', inventory: 'liste' })).not.toThrow();
  expect(() => checkGoneRule({ whenGone: 'flag' }, { target: 'partner', inventory: 'annuaire' })).not.toThrow();
});
