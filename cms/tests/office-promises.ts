import { bringsBackNothingRefused, bringsBackWhole, obeysRightsAndTime, respectsWhatCameSince } from './what-the-bin-keeps.js';
import { countsWhatWaits, readsRehearsals, settlesCarriers } from './what-waits.js';

/** What the back office does alike on both databases, in this order. */
export const promises = [
  ['each number of the home page is what the screen behind it lists, kind by kind, and what the database holds', countsWhatWaits],
  ['a structure and the project it may carry are compared, put off, linked, and the decision taken back', settlesCarriers],
  ['an import that waits is read in words, and decided in the queue', readsRehearsals],
  ['what the team deletes comes back as it was: languages, states, parts, links from and to it, address and index', bringsBackWhole],
  ['what came since is respected: another language, an address that was taken, a record written again', respectsWhatCameSince],
  ['what was refused or erased meanwhile does not come back from the bin', bringsBackNothingRefused],
  ['each takes back what they may delete; after thirty days nothing is left, nor the pictures that nothing shows any more', obeysRightsAndTime],
] as const;
