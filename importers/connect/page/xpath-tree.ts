import { isTag, isText } from 'domhandler';
import type { HtmlNode } from './html-page.js';

/** The little of a DOM node that an XPath engine reads, with the node of the page it stands for. */
export type XPathNode = {
  nodeType: number;
  nodeName: string;
  localName: string;
  namespaceURI: null;
  prefix: null;
  data: string;
  value: string;
  parentNode: XPathNode | null;
  previousSibling: XPathNode | null;
  nextSibling: XPathNode | null;
  firstChild: XPathNode | null;
  lastChild: XPathNode | null;
  childNodes: XPathNode[];
  attributes: XPathNode[];
  origin: HtmlNode;
};

const [ELEMENT, ATTRIBUTE, TEXT, DOCUMENT] = [1, 2, 3, 9];

const bare = (nodeType: number, name: string, text: string, parentNode: XPathNode | null, origin: HtmlNode): XPathNode => ({
  nodeType, nodeName: name, localName: name, namespaceURI: null, prefix: null, data: text, value: text, parentNode, origin,
  previousSibling: null, nextSibling: null, firstChild: null, lastChild: null, childNodes: [], attributes: [],
});

/** A page, or a part of it, as XPath sees it: elements without namespace, attributes, texts. */
export function toXPathTree(origin: HtmlNode, parent: XPathNode | null = null): XPathNode {
  if (isText(origin)) return bare(TEXT, '#text', origin.data, parent, origin);
  const node = isTag(origin) ? bare(ELEMENT, origin.name, '', parent, origin) : bare(DOCUMENT, '#document', '', parent, origin);
  if (isTag(origin)) node.attributes = Object.entries(origin.attribs).map(([name, value]) => ({ ...bare(ATTRIBUTE, name, value, null, origin), ownerElement: node }));
  const children = 'children' in origin ? origin.children.filter((child) => isTag(child) || isText(child)) : [];
  node.childNodes = children.map((child) => toXPathTree(child, node));
  for (const [index, child] of node.childNodes.entries()) {
    child.previousSibling = node.childNodes[index - 1] ?? null;
    child.nextSibling = node.childNodes[index + 1] ?? null;
  }
  node.firstChild = node.childNodes[0] ?? null;
  node.lastChild = node.childNodes.at(-1) ?? null;
  return node;
}
