const LITTLE = new Set(['les', 'des', 'une', 'aux', 'par', 'pour', 'avec', 'sur', 'dans', 'the', 'and', 'projet', 'association']);
/** Of the shorter title's words, the part that the other must hold. */
const ENOUGH = 0.6;

/** The words that tell a title from another, without accents, endings or little words. */
export const wordsOf = (title: string): Set<string> =>
  new Set(
    title.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase().split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2 && !LITTLE.has(word)).map((word) => word.replace(/(?<=...)[sx]$/, '')),
  );

/** How much two titles say the same, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : shared / shorter;
}

/** Projects that may well be the one being described: at most three, the likeliest first. */
export const likelySame = <Project extends { title: string }>(title: string, found: readonly Project[]): Project[] =>
  found.map((project) => ({ project, score: likeness(title, project.title) })).filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score).slice(0, 3).map(({ project }) => project);
