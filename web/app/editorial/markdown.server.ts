import MarkdownIt from 'markdown-it';
import { localePath, type Locale } from '../i18n/locale';

/** HTML is shown as text, never run; `javascript:` and the like are refused by the library. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

const LANGUAGELESS = /^\/(medias|api)\//;

/** Titles of a text come under the block's own (h2). */
markdown.core.ruler.push('lower_headings', ({ tokens }) => {
  for (const token of tokens) if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = Number(token.tag[1]) <= 2 ? 'h3' : 'h4';
});

markdown.renderer.rules['link_open'] = (tokens, index, options, environment: { locale: Locale }, self) => {
  const token = tokens[index];
  const href = token?.attrGet('href') ?? '';
  if (href.startsWith('/') && !href.startsWith('//') && !LANGUAGELESS.test(href)) token?.attrSet('href', localePath(environment.locale, href));
  if (/^https?:/.test(href)) token?.attrSet('rel', 'noopener noreferrer nofollow');
  return self.renderToken(tokens, index, options);
};
// Pictures belong to the media library, with their alternative text: none is loaded from elsewhere.
markdown.disable('image');

/** A text of the CMS as safe HTML; links stay in the language of the page. Empty for nothing. */
export const toHtml = (text: string | null | undefined, locale: Locale): string => (text ? markdown.render(text, { locale }) : '');
