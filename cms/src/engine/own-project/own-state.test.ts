import { expect, test } from '@jest/globals';
import { ownState, type OwnState, type StateFacts } from './own-state';

const cases: [string, Partial<StateFacts>, OwnState][] = [
  ['on the site, nothing under way', {}, 'published'],
  ['on the site with something written since', { live: 'draft' }, 'draft'],
  ['on the site while the team reads', { live: 'submitted' }, 'submitted'],
  ['sent back by the team', { live: 'refused' }, 'refused'],
  ['made by hand and never shown', { isPublished: false, wasShown: false }, 'draft'],
  ['taken off the site', { isPublished: false }, 'withdrawn'],
  ['taken off, and being written again', { isPublished: false, live: 'draft' }, 'draft'],
  ['held back by an import, for it may be a sheet that was objected to', { isPublished: false, isHeld: true }, 'held'],
  ['held back, and sent to the team', { isPublished: false, isHeld: true, live: 'submitted' }, 'submitted'],
  ['objected to, whatever is written', { isPublished: false, isHeld: true, isObjected: true, live: 'submitted' }, 'withdrawn'],
];

test.each(cases)('%s', (_name, facts, state) => {
  expect(ownState({ isPublished: true, live: null, wasShown: true, isHeld: false, isObjected: false, ...facts })).toBe(state);
});
