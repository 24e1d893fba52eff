import { expect, test } from '@jest/globals';
import { holderNow, isReachable } from './holder-now';

const recorder = (id: string, address: string | null) => ({ id, slug: id, name: id, address });
const ways = { carrier: null, partner: null, recorders: [recorder('a', null), recorder('b', 'b@demo.example')] };

test('a message is held by the partner it was handed to, be it silent, never by another that could be asked', () => {
  const held = holderNow({ recipient: 'partner', holderId: 'a' }, { ways });
  expect(held.partner?.id).toBe('a');
  expect(isReachable(held, { ways })).toBe(false);
  expect(isReachable(holderNow({ recipient: 'partner', holderId: 'b' }, { ways }), { ways })).toBe(true);
});

test('a partner that left, and a carrier whose address went, can be reached no more; the team can', () => {
  expect(isReachable(holderNow({ recipient: 'partner', holderId: 'gone' }, { ways }), { ways })).toBe(false);
  expect(isReachable(holderNow({ recipient: 'carrier', holderId: null }, { ways }), { ways })).toBe(false);
  expect(isReachable(holderNow({ recipient: 'carrier', holderId: null }, { ways: { ...ways, carrier: 'c@demo.example' } }), { ways: { ...ways, carrier: 'c@demo.example' } })).toBe(true);
  expect(isReachable(holderNow({ recipient: 'team', holderId: null }, { ways }), { ways })).toBe(true);
});
