import type { Element } from 'domhandler';

/** Where pages that fetch their pictures late keep the address of each, until a script puts it in `src`. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-srcset', 'srcset'];
const isStandIn = (address: string): boolean => address === '' || /^(data:|about:blank)/i.test(address);
/** `large.jpg 1600w, small.jpg 400w`, `plain.jpg, fine.jpg 2x`: the largest, for a set has no order. An address may hold commas. */
function largestOf(set: string): string {
  const candidates = set.split(/,\s+|(?<=\s[\d.]+[wx]),|,$/).map((candidate) => {
    const [address = '', descriptor = '1x'] = candidate.trim().split(/\s+/);
    return { address, size: Number.parseFloat(descriptor) };
  });
  return candidates.reduce((best, one) => (one.address !== '' && one.size >= best.size ? one : best), { address: '', size: 0 }).address;
}

/** An attribute as the page means it: of a picture that comes late, its own address, not that of the blank one in its place. */
export function heldAddress({ attribs }: Element, attribute: string): string | undefined {
  const said = attribs[attribute]?.trim();
  if (attribute !== 'src' || (said !== undefined && !isStandIn(said))) return said;
  const late = LATE.map((name) => ({ name, value: attribs[name]?.trim() ?? '' })).find(({ value }) => !isStandIn(value));
  return late === undefined ? said : late.name.endsWith('srcset') ? largestOf(late.value) : late.value;
}
