const KEY = 'carrefour-followed';

/** The page that comes next tells how the work ended: somebody waits for it here. */
export function willSayOutcome(): void {
  try {
    sessionStorage.setItem(KEY, location.pathname);
  } catch {
    return;
  }
}

function wasFollowed(): boolean {
  try {
    const path = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return path === location.pathname;
  } catch {
    return false;
  }
}

/** Takes whoever waited on this page to what came of it: read aloud, and the next key goes on from there. */
export function sayOutcome(): void {
  const outcome = document.querySelector<HTMLElement>('[data-outcome-of-work]');
  // Asked first: what nobody heard here is not to be heard on a later page.
  const isAwaited = wasFollowed();
  if (outcome !== null && isAwaited) outcome.focus({ preventScroll: true });
}
