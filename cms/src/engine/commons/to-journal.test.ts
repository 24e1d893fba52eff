import { expect, test } from '@jest/globals';
import { toJournal } from './to-journal';

const ping = { slug: 'ping', name: 'PiNG' };

test('each month tells what each source added, changed and withdrew, and what people did by hand', () => {
  const journal = toJournal(
    [
      { closedAt: '2026-11-02T10:00:00Z', partner: ping, counts: { created: 30, updated: 2 } },
      { closedAt: '2026-11-20T10:00:00Z', partner: ping, counts: { updated: 1, gone: 4 } },
      { closedAt: '2026-10-20T10:00:00Z', partner: ping, counts: { created: 0, updated: 0 } },
      { closedAt: '2026-09-20T10:00:00Z', partner: null, counts: { created: 9 } },
    ],
    [{ month: '2026-10', changed: 3 }],
    ['2026-10-05T00:00:00Z'],
  );
  expect(journal).toEqual([
    { month: '2026-11', partner: ping, added: 30, changed: 3, withdrawn: 4 },
    { month: '2026-10', partner: null, added: 0, changed: 3, withdrawn: 1 },
  ]);
});
