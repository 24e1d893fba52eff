import { expect, test } from '@jest/globals';
import { whyNotDecided } from './why-not-decided';

test('what waits may be taken in hand and decided; saved again as it is, nothing is said', () => {
  for (const [before, after] of [['new', 'in-review'], ['in-review', 'new'], ['new', 'accepted'], ['in-review', 'refused'], ['accepted', 'accepted'], ['draft', 'draft'], ['refused', undefined]] as const)
    expect([before, after, whyNotDecided(before, after)]).toEqual([before, after, null]);
});

test('what is decided stays so, whatever is chosen in its place', () => {
  for (const after of ['new', 'in-review', 'refused', 'draft']) expect(whyNotDecided('accepted', after)).toContain('déjà été acceptée');
  for (const after of ['new', 'in-review', 'accepted']) expect(whyNotDecided('refused', after)).toContain('déjà été refusée');
});

test('a draft cannot be decided, nor can what was sent become one', () => {
  for (const after of ['new', 'in-review', 'accepted', 'refused']) expect(whyNotDecided('draft', after)).toContain('encore un brouillon');
  expect(whyNotDecided('new', 'draft')).toContain('ne redevient pas un brouillon');
});
