import { contentSecurityPolicy } from '../content-security';
import { toStream } from '../api/api-response.server';
import type { Locale } from '../i18n/locale';
import { escapeHtml } from './escape-html';

/** A page that stands alone, without the site around it: a sheet to print, a frame in somebody else's page. */
export type HtmlDocument = {
  locale: Locale;
  title: string;
  styles: readonly string[];
  /** Files of ours, run once the page is read. */
  scripts: readonly string[];
  /** Links open beside the page, not in its frame. */
  opensOutside?: boolean;
  canonical?: string;
  /** Another address that its pictures come from. */
  pictures?: string | undefined;
  /** What the body holds, piece by piece. */
  body: AsyncIterable<string>;
};

async function* pieces({ locale, title, styles, scripts, opensOutside = false, canonical, body }: HtmlDocument): AsyncGenerator<string> {
  const links = styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('');
  yield `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title>${canonical === undefined ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}">`}` +
    `${opensOutside ? '<base target="_blank">' : ''}${links}</head><body>`;
  yield* body;
  yield `${scripts.map((src) => `<script type="module" src="${escapeHtml(src)}"></script>`).join('')}</body></html>\n`;
}

/** The document as it is made. No inline script, no cookie, nothing from elsewhere; only a frame may be framed. */
export const sendDocument = (page: HtmlDocument, framable: boolean): Response =>
  new Response(toStream(pieces(page)), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=0, s-maxage=5, stale-while-revalidate=60',
      'Content-Security-Policy': contentSecurityPolicy({ framable, pictures: page.pictures }),
    },
  });
