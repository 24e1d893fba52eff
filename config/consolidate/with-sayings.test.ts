import { expect, test } from '@jest/globals';
import { consolidate } from './consolidate.js';
import type { Contribution } from './contribution.js';
import { withSayings, type Saying } from './with-sayings.js';

const entry = (partner: string, values: Contribution['values'], date = '2024-01-01', trust: Contribution['trust'] = 'trusted'): Contribution => ({ partner, inventory: `${partner}-1`, key: '1', trust, date, values });
const says = (partner: string, field: Saying['field'], value: unknown, trust: Saying['trust'] = 'trusted', at = '2026-05-01T10:00:00.000Z'): Saying => ({ partner, field, value, trust, at });
const shown = (entries: Contribution[], sayings: Saying[]) => consolidate(withSayings(entries, sayings), []);

test('what a partner writes takes the place of what its own file says, and of nothing that others say', () => {
  const both = [entry('a', { title: 'A', supports: [{ name: 'Ville' }] }), entry('b', { title: 'B', supports: [{ name: 'Région' }] })];
  const { fields, provenance } = shown(both, [says('a', 'supports', [{ name: 'Département' }])]);
  expect(fields.supports).toEqual([{ name: 'Département' }, { name: 'Région' }]);
  expect(provenance.supports?.partners).toEqual(['a', 'b']);
});

test('between partners the agreed rule decides: the most trusted, then the most recent', () => {
  const both = [entry('a', { title: 'A' }, '2020-01-01', 'reviewed'), entry('b', { title: 'B' }, '2021-01-01')];
  expect(shown(both, [says('a', 'title', 'A neuf', 'reviewed')]).fields.title).toBe('B');
  expect(shown(both, [says('a', 'title', 'A neuf')]).fields.title).toBe('A neuf');
  expect(shown(both, [says('a', 'title', 'A neuf'), says('b', 'title', 'B neuf', 'trusted', '2026-05-01T10:00:01.000Z')]).fields.title).toBe('B neuf');
});

test('a partner that takes its word back leaves those of the others', () => {
  const both = [entry('a', { title: 'A', summary: 'De A' }), entry('b', { title: 'B', summary: 'De B' }, '2020-01-01')];
  expect(shown(both, [says('a', 'summary', null)]).fields.summary).toBe('De B');
  expect(shown([both[0] as Contribution], [says('a', 'summary', null)]).fields.summary).toBeUndefined();
});

test('the order in which things were said changes nothing', () => {
  const both = [entry('a', { title: 'A' }), entry('b', { title: 'B' })];
  const said = [says('a', 'scale', 'local'), says('b', 'scale', 'regional')];
  expect(shown(both, said)).toEqual(shown(both.toReversed(), said.toReversed()));
});
