const isWords = (text: string): boolean => /[\s@]/.test(text);

/** The same value, the canary in each of its texts that are somebody's words. */
function inEach(value: unknown, word: string): unknown {
  if (typeof value === 'string') return isWords(value) ? `${value} ${word}` : value;
  if (Array.isArray(value)) return value.map((one) => inEach(one, word));
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inEach(one, word)])) : value;
}

/** What a column holds once it holds a canary too. */
export function withWord(kind: string, was: unknown, word: string): string {
  if (kind === 'email') return `${word}@canari.example`;
  if (kind !== 'json') return typeof was === 'string' && /^https?:/.test(was) ? `${was}#${word}` : word;
  const value = typeof was === 'string' ? (JSON.parse(was) as unknown) : null;
  const told = JSON.stringify(inEach(value, word));
  if (told.includes(word)) return told;
  // Codes and figures alone: the canary stands beside them.
  if (value === null || !Array.isArray(value)) return JSON.stringify({ ...(value ?? {}), note: word });
  return JSON.stringify([...(value as unknown[]), { note: word }]);
}
