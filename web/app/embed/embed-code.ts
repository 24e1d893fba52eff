import { escapeHtml } from '../document/escape-html';

type EmbedCode = {
  siteUrl: string;
  /** The frame's address on the site: path and query. */
  path: string;
  /** The frame's title, for those who hear it. */
  title: string;
  /** The words of the link that skips it. */
  skip: string;
  /** Pixels, until the frame says its own height. */
  height: number;
};

/** A short name that is always the same for a frame, and seldom that of another in the same page. */
function anchorOf(path: string): string {
  const sum = [...path].reduce((hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) % 0x7fffffff, 7);
  return `apres-carrefour-${sum.toString(36)}`;
}

/** What to paste in a page: a link to skip the frame, the frame with its title, and the script that gives it its height. */
export function embedCode({ siteUrl, path, title, skip, height }: EmbedCode): string {
  const anchor = anchorOf(path);
  return [
    `<p><a href="#${anchor}">${escapeHtml(skip)}</a></p>`,
    `<iframe src="${escapeHtml(siteUrl + path)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border: 0" data-carrefour></iframe>`,
    `<span id="${anchor}" tabindex="-1"></span>`,
    `<script async src="${escapeHtml(siteUrl)}/scripts/embed-host.js"></script>`,
  ].join('\n');
}
