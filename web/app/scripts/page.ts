import { attachSuggestions } from '../suggest/attach-suggestions';
import { closePops } from './close-pops';
import { followLive } from './follow-live';
import { idsQuery, parseKept, toggled } from '../selection/kept-ids';

const KEY = 'carrefour-selection';

/** Kept in this browser alone; a browser that refuses to store keeps nothing, and everything else works. */
function readKept(): string[] {
  try {
    return parseKept(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

function writeKept(ids: readonly string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    return;
  }
}

const isSelectionPage = /^(\/en)?\/selection$/.test(location.pathname);
const shownIds = () => new URLSearchParams(location.search).getAll('ids');
const isSame = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

/** Buttons, link and count say what is kept. */
function show(): void {
  const kept = readKept();
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-keep]')) {
    const isKept = String(kept.includes(button.dataset['keep'] ?? ''));
    if (button.dataset['kept'] !== isKept) button.dataset['kept'] = isKept;
    if (button.hidden) button.hidden = false;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-selection-link]')) {
    const href = `${link.href.split('?')[0] ?? ''}?${idsQuery(kept)}`;
    if (link.href !== href) link.href = href;
    if (link.hidden !== (kept.length === 0)) link.hidden = kept.length === 0;
    // As an attribute, which style shows: a page that hydrates later must find no text it did not write.
    if (link.dataset['count'] !== String(kept.length)) link.dataset['count'] = String(kept.length);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-keep-all]')) button.hidden = shownIds().every((id) => kept.includes(id));
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-keep-none]')) button.hidden = kept.length === 0 || !isSame(kept, shownIds());
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-field]')) button.hidden = false;
}

function keep(ids: readonly string[]): void {
  const wasOwn = isSelectionPage && isSame(readKept(), shownIds());
  writeKept(ids);
  // One's own list is shown as it is now; somebody else's stays as it was sent.
  if (wasOwn) location.replace(ids.length === 0 ? location.pathname : `${location.pathname}?${idsQuery(ids)}`);
  else show();
}

function copy(button: HTMLElement): void {
  const field = document.getElementById(button.dataset['copyField'] ?? '');
  if (!(field instanceof HTMLInputElement)) return;
  field.select();
  // Refused, the text stays selected, and the button says so: the keyboard copies it.
  navigator.clipboard.writeText(field.value).then(
    () => (button.textContent = button.dataset['copied'] ?? ''),
    () => (button.textContent = button.dataset['refused'] ?? ''),
  );
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-keep], [data-keep-all], [data-keep-none], [data-copy-field]') : null;
  if (button === null) return;
  const { keep: id, keepAll, keepNone } = button.dataset;
  if (id !== undefined) keep(toggled(readKept(), id));
  else if (keepAll !== undefined) keep(parseKept(JSON.stringify([...readKept(), ...shownIds()])));
  else if (keepNone !== undefined) keep([]);
  else copy(button);
});
// Nothing is added to a page before somebody types: it may still be hydrating.
document.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset['suggest'] !== undefined) attachSuggestions(target);
});
// Another tab may keep something meanwhile, and results come and go.
window.addEventListener('storage', show);
window.addEventListener('pageshow', show);
new MutationObserver(show).observe(document.body, { childList: true, subtree: true });

if (isSelectionPage && shownIds().length === 0 && readKept().length > 0) location.replace(`${location.pathname}?${idsQuery(readKept())}`);
else show();
followLive();
closePops();
