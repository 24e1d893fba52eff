import type { Look } from './embed-options';

/**
 * The site's colours for a frame that is always light or always dark whatever the reader's system says: taken from the
 * one sheet that holds them (`tokens.css`), whose dark part is a media query. Empty for `auto`.
 */
export function forcedLook(tokens: string, look: Look): string {
  if (look === 'auto') return '';
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const blocks = (css: string) => [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, inside = '']) => inside.trim());
  const rules = look === 'sombre' ? blocks(dark) : [...blocks(light), 'color-scheme: light;'];
  return rules.map((inside) => `:root:root { ${inside} }\n`).join('');
}
