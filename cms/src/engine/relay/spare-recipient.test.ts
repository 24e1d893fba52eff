import { expect, test } from '@jest/globals';
import type { Limit } from '../links/count-attempt';
import type { Chosen } from './choose-holder';
import { sparePartner, spareRecipient } from './spare-recipient';

const partner = { id: 'p1', slug: 'p', name: 'P', address: 'p@demo.example' };
const toPartner: Chosen = { holder: 'partner', partner, instead: 'carrier' };
const toTeam = { holder: 'team', partner: null, instead: 'spared' };

function counted() {
  const counts = new Map<string, number>();
  return async ({ key, max }: Limit): Promise<boolean> => {
    const n = counts.get(key) ?? 0;
    if (n < max) counts.set(key, n + 1);
    return n < max;
  };
}
async function holders(chosen: Chosen, times: number, projectOf: (n: number) => string | null) {
  const room = counted();
  const all = [];
  for (let n = 0; n < times; n += 1) all.push(await spareRecipient(room, chosen, projectOf(n)));
  return all;
}

test('a partner that received enough for a day is spared, whatever sheets it was written to from, and the team receives instead', async () => {
  const all = await holders(toPartner, 42, (n) => `project${n}`);
  expect(all[39]).toEqual(toPartner);
  expect(all.slice(40)).toEqual([toTeam, toTeam]);
});

test('so is the carrier of one sheet, not that of another; the team receives all there is', async () => {
  const carrier: Chosen = { holder: 'carrier', partner: null, instead: null };
  expect((await holders(carrier, 21, () => 'one')).map(({ holder }) => holder).slice(19)).toEqual(['carrier', 'team']);
  expect((await holders(carrier, 21, (n) => `p${n}`)).at(-1)).toEqual(carrier);
  expect((await holders({ ...toPartner, holder: 'team', partner: null }, 99, () => null)).at(-1)).toMatchObject({ holder: 'team', instead: 'carrier' });
});

test('proposals, reports and messages to a partner are counted apart', async () => {
  const room = counted();
  for (let n = 0; n < 20; n += 1) expect(await sparePartner(room, 'report', partner)).toBe(partner);
  expect(await sparePartner(room, 'report', partner)).toBeNull();
  expect(await sparePartner(room, 'proposal', partner)).toBe(partner);
  expect(await spareRecipient(room, toPartner, null)).toBe(toPartner);
});
