const LIST = /^\/admin\/content-manager\/(?:collection|single)-types\/([^/]+)\/?$/;
const TYPE = /^\/admin\/content-manager\/(?:collection|single)-types\/([^/]+)/;
const LOCALE = 'plugins[i18n][locale]';

type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>;
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: Click) => button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;

/** Where a link of the menu to another type should lead: without the language of the record one leaves; null for any other link. Pure. */
export function toDefaultLanguage(href: string, from: string): string | null {
  const url = new URL(href);
  const type = LIST.exec(url.pathname)?.[1];
  if (type === undefined || type === TYPE.exec(from)?.[1] || !url.searchParams.has(LOCALE)) return null;
  url.searchParams.delete(LOCALE);
  return `${url.pathname}${url.search}`;
}

/**
 * From an English page, the menu of contents would open every other list in English: empty where nothing is translated, and the
 * settings of the site in English with hardly a sign of it. A list entered from the menu is in French; its own selector changes that.
 */
export function listsInFrench(page: Pick<Document, 'addEventListener'>, browser: Pick<Window, 'location' | 'history' | 'dispatchEvent'>): void {
  page.addEventListener('click', (event) => {
    if (!isPlain(event) || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href]');
    const to = link === null ? null : toDefaultLanguage(link.href, browser.location.pathname);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    // The router follows the browser’s own history; its index lets it ask first where something is unsaved.
    const { idx = 0 } = (browser.history.state ?? {}) as { idx?: number };
    const state = { usr: null, key: crypto.randomUUID().slice(0, 8), idx: idx + 1 };
    browser.history.pushState(state, '', to);
    browser.dispatchEvent(new PopStateEvent('popstate', { state }));
  }, { capture: true });
}
