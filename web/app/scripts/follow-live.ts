import { sayOutcome, willSayOutcome } from './say-outcome';

const EVERY_MS = 2_000;
/** Words that are heard come later than those that are seen, and more rarely: nobody could listen to each row. */
const [FIRST_SAID_MS, SAID_EVERY_MS] = [800, 10_000];
const LIVE = '[data-live]';

const wordsOf = (part: Element) => [...part.children].map(({ textContent }) => textContent.trim()).filter(Boolean).join(' ');

/** Says from time to time, to whoever hears the page, how far the work has come. A region is heard when it changes: it comes empty. */
function sayProgress(shown: Element): void {
  const said = document.querySelector('[data-live-said]');
  if (said === null) return;
  const say = () => {
    const words = wordsOf(shown);
    if (said.textContent !== words) said.textContent = words;
  };
  setTimeout(say, FIRST_SAID_MS);
  setInterval(say, SAID_EVERY_MS);
}

/** Shows how far some work has come, while somebody looks: the page is asked again, and read anew once the work is over. */
export function followLive(): void {
  const shown = document.querySelector(LIVE);
  if (shown === null) {
    sayOutcome();
    return;
  }
  const look = async () => {
    if (document.hidden) return;
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
    if (answer === null || !answer.ok) return;
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(LIVE);
    if (next === null) {
      willSayOutcome();
      location.replace(location.pathname);
    } else if (next.innerHTML !== shown.innerHTML) shown.replaceChildren(...next.childNodes);
  };
  sayProgress(shown);
  setInterval(() => void look(), EVERY_MS);
}
