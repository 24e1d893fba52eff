import { expect, test } from '@jest/globals';
import { toJournal, type Told } from './to-journal';

const ping = { slug: 'ping', name: 'PiNG' };
const told = (at: string, partner: Told['partner'], kind: Told['kind'], count: number): Told => ({ at, partner, kind, count });

test('each month tells what each source added, changed and withdrew, and what the team did by hand', () => {
  const journal = toJournal([
    told('2026-11-02T10:00:00Z', ping, 'added', 30),
    told('2026-11-02T10:00:00Z', ping, 'changed', 2),
    told('2026-11-20T10:00:00Z', ping, 'changed', 1),
    told('2026-11-20T10:00:00Z', ping, 'withdrawn', 4),
    told('2026-10-20T10:00:00Z', ping, 'added', 0),
    told('2026-10-03T10:00:00Z', null, 'changed', 3),
    told('2026-10-05T00:00:00Z', null, 'withdrawn', 1),
  ]);
  expect(journal).toEqual([
    { month: '2026-11', partner: ping, added: 30, changed: 3, withdrawn: 4 },
    { month: '2026-10', partner: null, added: 0, changed: 3, withdrawn: 1 },
  ]);
});
