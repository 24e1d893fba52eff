import fontoxpath from 'fontoxpath';
import { RefusedFile } from '../../read/refused-file.js';
import type { HtmlNode } from './html-page.js';
import { toXPathTree, type XPathNode } from './xpath-tree.js';

/** Their expressions are run without a bound: `pattern`, which has one, does the same. */
const UNBOUNDED = /\b(replace|tokenize|analyze-string)\s*\(/;
const trees = new WeakMap<HtmlNode, Map<HtmlNode, XPathNode>>();

function indexTree(node: XPathNode, into: Map<HtmlNode, XPathNode>): void {
  into.set(node.origin, node);
  node.childNodes.forEach((child) => indexTree(child, into));
}

function rootOf(node: HtmlNode): HtmlNode {
  let root = node;
  while (root.parent !== null) root = root.parent;
  return root;
}

/** The node of the page's tree, made once a page, so that `..` and `//` reach the whole page. */
function inTree(context: HtmlNode): XPathNode {
  const root = rootOf(context);
  let known = trees.get(root);
  if (known === undefined) {
    known = new Map();
    indexTree(toXPathTree(root), known);
    trees.set(root, known);
  }
  return known.get(context) ?? toXPathTree(context);
}

/** Refuses an XPath that is badly written, or could run for ever, before any page is read. */
export function checkXPath(expression: string): void {
  if (UNBOUNDED.test(expression))
    throw new RefusedFile(`XPath « ${expression} » refusé : replace() et tokenize() peuvent durer sans fin. Utilisez « pattern » pour découper la valeur trouvée.`);
  try {
    fontoxpath.evaluateXPath(expression, toXPathTree({ nodeType: 9, children: [], parent: null } as unknown as HtmlNode));
  } catch (error) {
    const code = error instanceof Error ? (/X\w{3}\d{4}/.exec(error.message)?.[0] ?? '') : '';
    // Syntax and unknown names are the recipe's fault; what an empty page lacks is not.
    if (/^XPST/.test(code) || code === '') throw new RefusedFile(`XPath « ${expression} » mal formé${code === '' ? '' : ` (${code})`}. Corrigez la recette.`);
  }
}

export type XPathFound = { readonly node: HtmlNode; readonly text: string | null };

/** An XPath that cannot be worked out on a page: it wants one element where there are two, or the like. The message is French. */
export class StumblingXPath extends Error {
  constructor(expression: string, cause: unknown) {
    const code = cause instanceof Error ? (/X\w{3}\d{4}|FO\w{2}\d{4}/.exec(cause.message)?.[0] ?? null) : null;
    const cure = code === 'XPTY0004' ? 'il trouve plusieurs éléments là où sa fonction en veut un seul. Ajoutez [1] : normalize-space((.//p)[1])' : 'corrigez la recette';
    super(`le chemin XPath « ${expression} » ne peut pas être calculé${code === null ? '' : ` (${code})`} : ${cure}.`, { cause });
  }
}

function evaluate(expression: string, context: HtmlNode): unknown[] {
  try {
    return fontoxpath.evaluateXPath(expression, inTree(context), null, {}, fontoxpath.evaluateXPath.ALL_RESULTS_TYPE);
  } catch (error) {
    throw new StumblingXPath(expression, error);
  }
}

/** What an XPath finds from a node: elements (their text is read later), or texts, attributes and computed values. Throws `StumblingXPath`. */
export function findXPath(expression: string, context: HtmlNode): XPathFound[] {
  return evaluate(expression, context).flatMap((one): XPathFound[] => {
    if (one === null || one === undefined) return [];
    if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') return [{ node: context, text: String(one) }];
    const { origin, nodeType, data, value } = one as XPathNode;
    if (origin === undefined) return [{ node: context, text: String(value ?? '') }];
    return [{ node: origin, text: nodeType === 1 || nodeType === 9 ? null : data || value }];
  });
}
