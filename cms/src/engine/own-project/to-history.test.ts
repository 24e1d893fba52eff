import { expect, test } from '@jest/globals';
import { stateBefore, toHistory, type ToldRevision } from './to-history';

const none = { codes: new Map<string, string>(), files: new Map<string, number>() };
const line = (id: number, whose: ToldRevision['whose'], changes: ToldRevision['changes'], action = 'update'): ToldRevision => ({ id, action, at: `2026-01-0${id}`, whose, who: whose, ofSaying: false, isMixed: false, changes });
const change = (field: string, before: unknown, after: unknown, status: 'draft' | 'published' | null = 'published') => ({ field, before, after, status });

test('a partner reads all of its own changes, its contact included', () => {
  const [own] = toHistory([line(1, 'own', [change('contact', null, { email: 'a@b.example' })])], none, new Set());
  expect(own?.changes).toEqual([{ field: 'contact', before: null, after: { email: 'a@b.example' }, isHidden: false }]);
});

test.each(['contact', 'places', 'openness'])('of others it reads that %s changed, and not what it was', (field) => {
  for (const whose of ['other', 'team', 'program'] as const) {
    const [told] = toHistory([line(1, whose, [change(field, 'SECRET', 'SECRET')])], none, new Set());
    expect(told?.changes).toEqual([{ field, before: null, after: null, isHidden: true }]);
  }
});

test('another partner’s whole texts, and what it withholds, are not shown', () => {
  const [told] = toHistory([line(1, 'other', [change('description', 'A', 'B'), change('themes', ['EMP'], ['SOL']), change('title', 'T', 'U')])], none, new Set(['themes']));
  expect(told?.changes.map(({ field, isHidden }) => [field, isHidden])).toEqual([['description', true], ['themes', true], ['title', false]]);
});

test('what somebody of the team writes in a draft is not told', () => {
  expect(toHistory([line(1, 'team', [change('title', 'T', 'SECRET', 'draft')])], none, new Set())).toEqual([]);
});

test('a sheet that is not on the site yet tells what its own partner wrote of it', () => {
  expect(toHistory([line(1, 'own', [change('title', 'T', 'U', 'draft')])], none, new Set())[0]?.changes).toHaveLength(1);
  expect(toHistory([line(1, 'own', [change('title', 'T', 'U', 'draft'), change('title', 'T', 'U')])], none, new Set())[0]?.changes).toHaveLength(1);
});

test('an earlier state holds the oldest value of each field changed since, but for what may not be read', () => {
  const lines = toHistory([
    line(4, 'own', [change('title', 'C', 'D')]), line(3, 'program', [change('contact', 'x', 'y')]), line(2, 'own', [change('title', 'B', 'C'), change('summary', null, 'S')]), line(1, 'own', [change('title', 'A', 'B')]),
  ], none, new Set());
  expect(stateBefore(lines, 2)).toEqual({ title: 'B', summary: null });
  expect(stateBefore(lines, 4)).toEqual({ title: 'C' });
});

test('on a shared sheet, what it showed before a partner’s change may be another’s: it is read as others’ is, and not restored', () => {
  const [told] = toHistory([{ ...line(1, 'own', [change('description', 'SECRET', 'B')]), isMixed: true }], none, new Set());
  expect(told).toMatchObject({ canRestore: false, changes: [{ field: 'description', before: null, isHidden: true }] });
});

test('coming on the site or leaving it, deleted and taken back by the team, is no state to go back to, and empties nothing', () => {
  const lines = toHistory([line(5, 'team', [change('title', null, 'B')], 'restore'), line(4, 'team', [change('title', 'B', null)], 'delete'), line(3, 'own', [change('title', 'B', null)], 'unpublish'), line(2, 'own', [change('title', null, 'B')], 'publish'), line(1, 'own', [change('title', 'A', 'B')])], none, new Set());
  expect(lines.map(({ canRestore }) => canRestore)).toEqual([false, false, false, false, true]);
  expect(stateBefore(lines, 1)).toEqual({ title: 'A' });
});
