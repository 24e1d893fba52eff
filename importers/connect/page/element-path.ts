import { isTag, type Element } from 'domhandler';
import type { HtmlNode } from './html-page.js';

const DEPTH = 6;

function step(element: Element): string {
  const id = element.attribs['id'];
  if (id !== undefined && /^[a-z][\w-]*$/i.test(id)) return `${element.name}#${id}`;
  const twins = (element.parent?.children ?? []).filter((other): other is Element => isTag(other) && other.name === element.name);
  return twins.length < 2 ? element.name : `${element.name}:nth-of-type(${twins.indexOf(element) + 1})`;
}

/** Where an element stands in its page, for a person: `… > article:nth-of-type(2) > h2`. */
export function elementPath(node: HtmlNode): string {
  const steps: string[] = [];
  for (let at: HtmlNode | null = node; at !== null && steps.length < DEPTH; at = at.parent) {
    if (!isTag(at)) continue;
    if (at.name === 'html' || at.name === 'body') break;
    steps.unshift(step(at));
    if (steps[0]?.includes('#')) break;
  }
  return steps.join(' > ');
}
