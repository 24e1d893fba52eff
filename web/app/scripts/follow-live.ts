const EVERY_MS = 2_000;
const LIVE = '[data-live]';

/** Shows how far some work has come, while somebody looks: the page is asked again, and read anew once the work is over. */
export function followLive(): void {
  const shown = document.querySelector(LIVE);
  if (shown === null) return;
  const look = async () => {
    if (document.hidden) return;
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null);
    if (answer === null || !answer.ok) return;
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(LIVE);
    if (next === null) location.replace(location.pathname);
    // What is already said is not said again.
    else if (next.innerHTML !== shown.innerHTML) shown.replaceChildren(...next.childNodes);
  };
  setInterval(() => void look(), EVERY_MS);
}
