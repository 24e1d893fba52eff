const FUNCTION_WORDS: Record<string, string> = {
  français: 'le la les des du une est dans pour avec qui sur par ses aux et en sont plus cette leur',
  anglais: 'the of and to is for with that are on by this from their an was which has',
  allemand: 'der die das und ist von mit für den ein eine auf zu im dem nicht werden',
  espagnol: 'el los las del una es para con que por su como más y en se al sus',
  italien: 'il gli della che di per con una sono nel alla dei dal le delle anche più',
  breton: 'ar an ur eo hag gant da evit er war zo bet',
};
const words = Object.entries(FUNCTION_WORDS).map(([language, list]) => [language, new Set(list.split(' '))] as const);
const SHORTEST = 30;

function guess(text: string): string | null {
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = words.map(([language, known]) => ({ language, score: said.filter((word) => known.has(word)).length })).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first === undefined || first.score < 2 || first.score === second?.score ? null : first.language;
}

/** The languages of a column's longer texts, by their small words, most frequent first. Short labels say nothing. */
export function languageOf(texts: readonly string[]): { language: string; share: number }[] {
  const guessed = texts.filter((text) => text.length >= SHORTEST).map(guess).filter((language) => language !== null);
  const counts = new Map<string, number>();
  for (const language of guessed) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].map(([language, count]) => ({ language, share: count / guessed.length })).filter(({ share }) => share >= 0.05).sort((a, b) => b.share - a.share);
}
