import { noChoices, type PreviewColumn } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { mergeChoices } from './merge-choices';

const shown = (heading: string, target: string): PreviewColumn => ({ heading, targets: [target], confidence: 0.9, reason: null, cleaning: 'auto', filled: 1, samples: [] });
const key = { columns: ['Réf'], grouping: false, reason: null, candidates: [] };
const column = (heading: string, target: string) => ({ heading, target, cleaning: 'auto' as const });

test('only what differs from the proposal is a choice, and what was chosen before stays', () => {
  const preview = { key, columns: [shown('Nom', 'title'), shown('Ville', 'places.commune')] };
  const first = mergeChoices(noChoices, { columns: [column('Nom', 'title'), column('Ville', 'ignored')] }, preview);
  expect(first.columns).toEqual([column('Ville', 'ignored')]);
  const again = { key, columns: [shown('Nom', 'title'), shown('Ville', 'ignored')] };
  expect(mergeChoices(first, { columns: [column('Nom', 'summary'), column('Ville', 'ignored')] }, again).columns).toEqual([column('Ville', 'ignored'), column('Nom', 'summary')]);
});

test('a value settled again keeps its last answer', () => {
  const settled = (codes: string[]) => ({ field: 'themes', value: 'Divers', codes });
  expect(mergeChoices({ ...noChoices, values: [settled(['AGR'])] }, { values: [settled([])] }, null).values).toEqual([settled([])]);
  expect(mergeChoices({ ...noChoices, values: [settled([])] }, { reopened: [{ field: 'themes', value: 'Divers' }] }, null)).toMatchObject({ values: [], reopened: [] });
});

test('another sheet of the workbook, or a new proposal, starts over', () => {
  const before = { ...noChoices, columns: [column('Nom', 'summary')], key: ['Nom'] };
  expect(mergeChoices(before, { sheet: 'Feuille 2' }, null)).toMatchObject({ columns: [], key: [], sheet: 'Feuille 2', fresh: true });
  expect(mergeChoices(before, { fresh: true }, null)).toMatchObject({ columns: [], key: [], fresh: true });
});

test('the key that was shown, sent back as it was, is no choice', () => {
  expect(mergeChoices(noChoices, { key: ['Réf'], grouping: false }, { key, columns: [] })).toMatchObject({ key: [], grouping: null });
  expect(mergeChoices(noChoices, { key: ['Réf'], grouping: true }, { key, columns: [] })).toMatchObject({ key: ['Réf'], grouping: true });
  expect(mergeChoices(noChoices, { key: ['Nom', 'Ville'], grouping: false }, { key, columns: [] })).toMatchObject({ key: ['Nom', 'Ville'], grouping: false });
});

test('a choice that is taken back after a reading that failed is taken back: what is sent is what counts', () => {
  const stale = { key, columns: [shown('Nom', 'title')] };
  const failed = mergeChoices(noChoices, { columns: [column('Nom', 'ignored')], key: ['Nom'], grouping: true }, stale);
  expect(mergeChoices(failed, { columns: [column('Nom', 'title')], key: ['Réf'], grouping: false }, stale)).toMatchObject({ columns: [column('Nom', 'title')], key: ['Réf'], grouping: false });
});
