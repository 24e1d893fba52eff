import type { Element } from 'domhandler';

/** Where pages that fetch their pictures late keep the address of each, until a script puts it in `src`. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-srcset', 'srcset'];
const isStandIn = (address: string): boolean => address === '' || /^(data:|about:blank)/i.test(address);
/** `small.jpg 400w, large.jpg 1600w`: the last is the largest, as they are written. */
const lastOf = (set: string): string => set.split(/,\s+/).at(-1)?.trim().split(/\s+/)[0] ?? '';

/** An attribute as the page means it: of a picture that comes late, its own address, not that of the blank one in its place. */
export function heldAddress({ attribs }: Element, attribute: string): string | undefined {
  const said = attribs[attribute]?.trim();
  if (attribute !== 'src' || (said !== undefined && !isStandIn(said))) return said;
  const late = LATE.map((name) => ({ name, value: attribs[name]?.trim() ?? '' })).find(({ value }) => !isStandIn(value));
  return late === undefined ? said : late.name.endsWith('srcset') ? lastOf(late.value) : late.value;
}
