import { expect, test } from '@jest/globals';
import { tally } from './tally';

const ballots = [{ partner: 'Zoé', choice: 'Oui' }, { partner: 'Élan', choice: 'Oui' }, { partner: 'Pont', choice: 'Non' }];

test('each choice names the organisations that chose it, and the first one wins', () => {
  expect(tally(['Non', 'Oui'], ballots, 5)).toEqual({
    counts: [{ choice: 'Non', count: 1, partners: ['Pont'] }, { choice: 'Oui', count: 2, partners: ['Élan', 'Zoé'] }], cast: 3, electors: 5, winner: 'Oui',
  });
});

test('no choice wins when the first are level, nor when nobody voted', () => {
  expect(tally(['Oui', 'Non'], ballots.slice(1), 3).winner).toBeNull();
  expect(tally(['Oui', 'Non'], [], 3)).toMatchObject({ winner: null, cast: 0 });
});

test('a ballot for a choice that is no longer there counts for none', () => {
  expect(tally(['Non'], ballots, 3)).toMatchObject({ cast: 1, winner: 'Non' });
});
