import { expect, test } from '@jest/globals';
import { readColumns } from './read-columns';

const form = (pairs: readonly (readonly [string, string])[]) => {
  const all = (name: string) => pairs.filter(([one]) => one === name).map(([, value]) => value);
  return { all, get: (name: string) => all(name)[0] ?? '' };
};

test('each column comes with what a person said of it; a key named twice is named once', () => {
  const read = readColumns(form([['h0', 'Nom'], ['f0', 'title'], ['c0', 'auto'], ['h1', 'Thème'], ['f1', 'themes'], ['c1', 'split-comma'], ['key', 'Nom'], ['key', 'Nom'], ['key', '']]));
  expect(read).toEqual({
    columns: [{ heading: 'Nom', target: 'title', cleaning: 'auto' }, { heading: 'Thème', target: 'themes', cleaning: 'split-comma' }], key: ['Nom'], grouping: false,
  });
});

test('a cleaning that nobody offered is none, another sheet is asked by its name', () => {
  expect(readColumns(form([['h0', 'Nom'], ['f0', ''], ['c0', 'rm -rf'], ['sheet', '2024'], ['grouping', '1']]))).toEqual({ columns: [{ heading: 'Nom', target: 'undecided', cleaning: 'auto' }], key: [], grouping: true, sheet: '2024' });
});
