import type { PublicPlace } from '@carrefour/config';

const fineness: Record<PublicPlace['precision'], number> = { none: 0, department: 1, postcode: 2, commune: 3, address: 4 };
type Known = Pick<PublicPlace, 'precision'>;

const ranks = (places: readonly Known[]): number[] => places.map(({ precision }) => fineness[precision]).sort((a, b) => b - a);

/** Whether places told one day say where something is more finely than those told now, or tell of more of them. A place that only moved tells no more. */
export function tellsMore(then: readonly Known[], now: readonly Known[]): boolean {
  const present = ranks(now);
  return ranks(then).some((rank, index) => rank > (present[index] ?? -1));
}
