const LIST = /^\/admin\/content-manager\/(?:collection|single)-types\/([^/]+)\/?$/;
const TYPE = /^\/admin\/content-manager\/(?:collection|single)-types\/([^/]+)/;
const LOCALE = 'plugins[i18n][locale]';
/** Where Strapi keeps the last language shown, for whatever list is opened next. */
const LAST_LANGUAGE = 'STRAPI_LOCALE';

type Click = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>;
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: Click) => button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;

/** Whether a link leads to the list of other contents than those one is at. Pure. */
export function entersAnother(href: string, from: string): boolean {
  const { pathname } = new URL(href);
  const type = LIST.exec(pathname)?.[1];
  return type === undefined ? /^\/admin\/content-manager\/?$/.test(pathname) : type !== TYPE.exec(from)?.[1];
}

/** The address of a link without the language of the record one leaves; null where it carries none. Pure. */
export function withoutLanguage(href: string): string | null {
  const url = new URL(href);
  if (!url.searchParams.has(LOCALE)) return null;
  url.searchParams.delete(LOCALE);
  return `${url.pathname}${url.search}`;
}

/**
 * From an English page, the menu of contents would open every other list in English: empty where nothing is translated, and the
 * settings of the site in English with hardly a sign of it. Another list is entered in French; its own selector changes that.
 */
export function listsInFrench(page: Pick<Document, 'addEventListener'>, browser: Pick<Window, 'location' | 'history' | 'dispatchEvent' | 'localStorage'>): void {
  page.addEventListener('click', (event) => {
    if (!isPlain(event) || !(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href]');
    if (link === null || !entersAnother(link.href, browser.location.pathname)) return;
    browser.localStorage.removeItem(LAST_LANGUAGE);
    const to = withoutLanguage(link.href);
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
