import type { SelectionTexts } from '../fr/selection';
import { englishCount } from '../plural';

export const selection: SelectionTexts = {
  keep: 'Keep',
  keepThis: 'in my selection:',
  kept: 'Kept, remove',
  dropThis: 'from my selection:',
  link: 'My selection',
  heading: (count) => englishCount(count, 'chosen project', 'chosen projects'),
  list: 'The projects',
  lead: 'The whole list is in its address: keep it, send it, print it.',
  empty: 'Your selection is empty. On a record or in the results, “Keep” adds a project to it.',
  noScript: 'To keep projects from one page to another, your browser must run scripts. Without them, the address of a search is a list to share too.',
  missing: (count) => englishCount(count, 'project of this list is no longer published.', 'projects of this list are no longer published.'),
  share: 'The address of this list',
  copy: 'Copy',
  copied: 'Copied',
  mail: 'Send by e-mail',
  mailSubject: 'Projects worth a look',
  print: 'Print',
  search: 'See in the search, with the map',
  embed: 'Embed in a website',
  keepAll: 'Keep these projects in my selection',
  clear: 'Empty my selection',
};
