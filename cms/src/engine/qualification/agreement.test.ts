import { expect, test } from '@jest/globals';
import { toAgreements } from './agreement';

const themes = [{ code: 'mobilite', label: 'Mobilité' }, { code: 'culture', label: 'Culture' }];
const labels = new Map([['mobilite', 'Mobilité'], ['culture', 'Culture'], ['sport', 'Sport']]);

test('a theme tells how many agree, how many do not, and what they would say instead', () => {
  const opinions = [
    { theme: 'mobilite', agrees: true, instead: null }, { theme: 'mobilite', agrees: true, instead: null }, { theme: 'mobilite', agrees: false, instead: 'sport' },
    { theme: 'mobilite', agrees: false, instead: 'culture' }, { theme: 'mobilite', agrees: false, instead: 'sport' },
  ];
  expect(toAgreements(themes, opinions, labels)[0]).toEqual({
    code: 'mobilite', label: 'Mobilité', agree: 2, disagree: 3, rate: 0.4, instead: [{ code: 'sport', label: 'Sport', count: 2 }, { code: 'culture', label: 'Culture', count: 1 }],
  });
});

test('a theme nobody spoke of has no rate, and an opinion on a theme the project lost counts no more', () => {
  expect(toAgreements(themes, [{ theme: 'sport', agrees: true, instead: null }], labels)[1]).toMatchObject({ agree: 0, disagree: 0, rate: null });
});

test('a theme proposed instead that was retired since is not shown', () => {
  expect(toAgreements(themes, [{ theme: 'culture', agrees: false, instead: 'parti' }], labels)[1]?.instead).toEqual([]);
});
