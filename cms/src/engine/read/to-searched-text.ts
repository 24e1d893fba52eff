const MAX_LENGTH = 6_000;

/** Attributes and parts of records that hold words for people; the others hold addresses, codes and settings. */
const spoken = new Set([
  'heading', 'lead', 'intro', 'summary', 'body', 'text', 'title', 'label', 'question', 'answer', 'quote', 'purpose', 'meets', 'decides', 'howToJoin', 'mission', 'description',
  'agenda', 'minutes', 'result', 'medium', 'author', 'place', 'organisation', 'name', 'answers', 'version', 'linkLabel', 'value',
]);
/** What holds such parts. */
const holders = new Set(['blocks', 'cards', 'items', 'figures', 'members', 'questions', 'activities']);

const withoutMarkdown = (text: string): string => text.replace(/^\s*[-+]\s+/gm, ' ').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`#>|]+/g, ' ').replace(/<[^>]*>/g, ' ');

function* wordsOf(value: unknown, name: string): Generator<string> {
  if (typeof value === 'string' && spoken.has(name)) yield value;
  else if (Array.isArray(value)) for (const item of value) yield* wordsOf(item, name);
  else if (value !== null && typeof value === 'object' && holders.has(name)) for (const [key, part] of Object.entries(value)) yield* wordsOf(part, key);
}

/** The words of a public record, in its order, without Markdown: 6,000 characters at most. `except`: attributes told apart. */
export function toSearchedText(record: Readonly<Record<string, unknown>>, except: readonly string[] = []): string {
  const parts = Object.entries(record).flatMap(([name, value]) => (except.includes(name) ? [] : [...wordsOf(value, name)]));
  return parts.map(withoutMarkdown).join(' · ').replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
}
