import { toPlainKey } from '@carrefour/config';

type Named = { slug: string; name: string };

/** A name with and without what it says in brackets: « Commissariat général (CGET) », « Commissariat général », « CGET ». */
function spellings(name: string): string[] {
  const inside = [...name.matchAll(/\(([^)]+)\)/g)].map(([, text = '']) => text);
  return [name, name.replace(/\([^)]*\)/g, ' '), ...inside].map(toPlainKey).filter((key) => key.length > 2);
}

/** Finds the partner that some words name, in whole: what an editor wrote on one page leads to the other. */
export function partnerNamed<Partner extends Named>(partners: readonly Partner[]): (text: string | null) => Partner | null {
  const byName = new Map(partners.flatMap((partner) => spellings(partner.name).map((key) => [key, partner] as const)));
  return (text) => (text === null ? null : (spellings(text).map((key) => byName.get(key)).find((found) => found !== undefined) ?? null));
}
