import { expect, test } from '@jest/globals';
import { silentIn } from './silent-in';

const partner = (id: string, answeredAt: string | null = null) => ({ id, name: id, answeredAt, isNoted: false });
const call = (id: string, ...partners: ReturnType<typeof partner>[]) => ({ id, subject: 'Votre fichier', sentAt: '2026-01-05T00:00:00Z', by: null, partners });

test('of two calls of one subject, each is sent again to its own silent partners', () => {
  const calls = [call('second', partner('c')), call('first', partner('a'), partner('b'))];
  expect(silentIn(calls, 'first')).toEqual({ id: 'first', subject: 'Votre fichier', ids: ['a', 'b'] });
  expect(silentIn(calls, 'second')?.ids).toEqual(['c']);
});

test('who answers meanwhile is not written to again; nobody is, once all have answered', () => {
  const calls = [call('first', partner('a', '2026-02-01T00:00:00Z'), partner('b')), call('second', partner('a', '2026-02-01T00:00:00Z'))];
  expect(silentIn(calls, 'first')?.ids).toEqual(['b']);
  expect([silentIn(calls, 'second'), silentIn(calls, null), silentIn(calls, 'gone')]).toEqual([null, null, null]);
});
