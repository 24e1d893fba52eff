import { isTag, isText } from 'domhandler';
import type { HtmlNode } from './html-page.js';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);
const BLOCKS = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'dd', 'dt', 'section', 'article', 'blockquote', 'figure', 'pre']);

function pieces(node: HtmlNode, into: string[]): void {
  if (isText(node)) into.push(node.data.replace(/\s+/g, ' '));
  if (!('children' in node) || (isTag(node) && SILENT.has(node.name))) return;
  const isBlock = isTag(node) && BLOCKS.has(node.name);
  if (isBlock) into.push('\n');
  for (const child of node.children) pieces(child, into);
  if (isBlock && node.name !== 'br') into.push('\n');
}

/** The text of an element as a reader sees it: one line for each paragraph, nothing of scripts. */
export function textOf(node: HtmlNode): string {
  const into: string[] = [];
  pieces(node, into);
  return into.join('').replace(/ *\n[ \n]*/g, '\n').replace(/ {2,}/g, ' ').trim();
}
