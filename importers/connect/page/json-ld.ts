import { toBoundedJson } from './bounded-json.js';
import { isThing, type Thing } from './thing.js';
import type { HtmlPage } from './html-page.js';

const DEEPEST = 3;
/** A graph of more things than a page is about: its references are left as they are. */
const MOST_THINGS = 200;
/** What following references may add to what a page says, in characters: a few things that name each other hundreds of times would make a library of it. */
const MOST_ADDED = 1_000_000;

function parse(text: string): unknown {
  try {
    // Some sites wrap it in a comment or a CDATA section, or leave line breaks inside texts.
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, '').replace(/[\n\r\t]+/g, ' '));
  } catch {
    return null;
  }
}

const opened = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(opened);
  if (!isThing(value)) return [];
  return Array.isArray(value['@graph']) ? opened(value['@graph']) : [value];
};

/** `{"@id": "#lieu"}` alone stands for the thing of that name, which the graph tells elsewhere. */
function withReferences(things: readonly Thing[]): Thing[] {
  const named = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' && Object.keys(thing).length > 1 ? [[thing['@id'], { thing, size: JSON.stringify(thing).length }] as const] : [])));
  let left = MOST_ADDED;
  const resolve = (value: unknown, above: readonly unknown[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => resolve(item, above));
    if (!isThing(value)) return value;
    const id = value['@id'];
    const meant = typeof id === 'string' && Object.keys(value).length === 1 ? named.get(id) : undefined;
    if (meant !== undefined) {
      // A thing that leads back to itself is left as its name.
      if (above.includes(meant.thing) || above.length >= DEEPEST || meant.size > left) return value;
      left -= meant.size;
      return resolve(meant.thing, [...above, meant.thing]);
    }
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, resolve(member, above)]));
  };
  return things.map((thing) => resolve(thing, [thing]) as Thing);
}

/** Everything a page says of itself in JSON-LD, graphs opened, references in them followed; blocks that cannot be read are left. */
export function jsonLdOf({ dom }: HtmlPage): Thing[] {
  const scripts = dom('script[type^="application/ld+json" i]').toArray();
  const things = scripts.flatMap((script) => opened(toBoundedJson(parse(dom(script).text()))));
  return things.length > MOST_THINGS ? things : withReferences(things);
}
