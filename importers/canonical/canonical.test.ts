import { expect, test } from '@jest/globals';
import type { CanonicalRecord } from '../push/cms-client.js';
import { toCanonicalLines } from './to-canonical-lines.js';
import { withNames } from './with-names.js';

const aSite = (a: string, b: string): CanonicalRecord[] => [
  { type: 'project', id: a, locale: null, state: 'published', fields: { slug: 'alpha', title: 'Alpha' } },
  { type: 'project', id: b, locale: null, state: 'draft', fields: { title: 'Beta', slug: 'beta' } },
  { type: 'entry', id: `e${a}`, locale: null, state: null, fields: { inventory: 'i', key: '1', projectId: a } },
  { type: 'duplicate', id: null, locale: null, state: null, fields: { recordA: [a, b].sort()[0], recordB: [a, b].sort()[1] } },
];

test('neither the order of records nor that of their fields changes a line', () => {
  const lines = toCanonicalLines(aSite('x', 'y'));
  const turned = aSite('x', 'y').toReversed().map((record) => ({ ...record, fields: Object.fromEntries(Object.entries(record.fields).toReversed()) }));
  expect(toCanonicalLines(turned)).toEqual(lines);
});

test('two sites that say the same under other ids have the same lines once named', () => {
  expect(toCanonicalLines(aSite('x', 'y'))).not.toEqual(toCanonicalLines(aSite('q', 'b')));
  expect(toCanonicalLines(withNames(aSite('x', 'y')))).toEqual(toCanonicalLines(withNames(aSite('q', 'b'))));
});

test('a value that differs shows', () => {
  const [first, ...others] = aSite('x', 'y');
  const changed = [{ ...first, fields: { ...first?.fields, title: 'Autre' } } as CanonicalRecord, ...others];
  expect(toCanonicalLines(withNames(changed))).not.toEqual(toCanonicalLines(withNames(aSite('x', 'y'))));
});
