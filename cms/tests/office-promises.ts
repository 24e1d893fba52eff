import { countsAsTheSearch } from './what-figures-count.js';
import { countsSubscriptions } from './what-subscriptions-tell.js';
import { bringsBackNothingRefused, bringsBackWhole, obeysRightsAndTime, respectsWhatCameSince } from './what-the-bin-keeps.js';
import { asksAboutFolders, bringsBackAccounts, bringsBackFiles, tellsNoWordOfVisitors } from './what-the-bin-holds.js';
import { tellsRuns, tellsWhoDecided, tellsWholeDifferences } from './what-the-journal-tells.js';
import { acceptsTogether, countsWhatWaits, readsRehearsals, settlesCarriers } from './what-waits.js';

/** What the back office does alike on both databases, in this order. */
export const promises = [
  ['each number of the home page is what the screen behind it lists, kind by kind, and what the database holds', countsWhatWaits],
  ['a structure and the project it may carry are compared, put off, linked, and the decision taken back', settlesCarriers],
  ['an import that waits is read in words, and decided in the queue', readsRehearsals],
  ['proposals, requests to join and sheets that partners changed are accepted several at once', acceptsTogether],
  ['what only a position, a visibility or the end of a long text tells is seen in the journal, its file and the queue; words are found whatever their accents and capitals', tellsWholeDifferences],
  ['who decided of a request, of two sheets, of an account or of a role is in the journal, without a word of what was written', tellsWhoDecided],
  ['an import is read line by line and taken away as a file, and the dashboards know it', tellsRuns],
  ['each figure of the dashboards is that of the search it leads to; reserved sheets are told apart', countsAsTheSearch],
  ['who follows the newsletter or a search is counted, and neither named nor read', countsSubscriptions],
  ['what the team deletes comes back as it was: languages, states, parts, links from and to it, address and index', bringsBackWhole],
  ['what came since is respected: another language, an address that was taken, a record written again', respectsWhatCameSince],
  ['what was refused or erased meanwhile does not come back from the bin', bringsBackNothingRefused],
  ['each takes back what they may delete; after thirty days nothing is left, nor the pictures that nothing shows any more', obeysRightsAndTime],
  ['a picture that the site shows is said before it goes, seen by nobody once gone, back where it was; after thirty days its bytes are destroyed', bringsBackFiles],
  ['a folder of pictures is asked about whole before any of them goes', asksAboutFolders],
  ['an account comes back with its memberships and no open door; erased, it never does', bringsBackAccounts],
  ['taking back or letting go what a visitor wrote tells the journal no word of it', tellsNoWordOfVisitors],
] as const;
