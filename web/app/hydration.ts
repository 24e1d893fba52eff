import type { UIMatch } from '@remix-run/react';

/**
 * `export const handle: PageHandle = { hydrate: true }` in a route sends it the site's scripts; every other
 * page is plain HTML, cacheable, with `script-src 'self'`.
 */
export type PageHandle = { hydrate?: boolean };

const wantsScripts = (handle: unknown): boolean => typeof handle === 'object' && handle !== null && 'hydrate' in handle && handle.hydrate === true;

export const isHydrated = (matches: readonly Pick<UIMatch, 'handle'>[]): boolean => matches.some(({ handle }) => wantsScripts(handle));
