import { expect, test } from '@jest/globals';
import { sendDecisions } from './send-decisions.js';

test('many decisions go some at a time, those said different last, and are counted as one', async () => {
  const sent: string[][] = [];
  const decisions = Array.from({ length: 1_200 }, (_, rank) => ({ entryA: `a:${rank}`, entryB: `b:${rank}`, decision: rank % 2 === 0 ? ('different' as const) : ('same' as const), reason: null }));
  const total = await sendDecisions(decisions, async (some) => {
    const words = (some as typeof decisions).map(({ decision }) => decision);
    sent.push([...new Set(words)]);
    return { merged: words.filter((word) => word === 'same').length, different: words.filter((word) => word === 'different').length, unknown: [], keptYounger: [] };
  });
  expect([total.merged, total.different, sent]).toEqual([600, 600, [['same'], ['same', 'different'], ['different']]]);
});
