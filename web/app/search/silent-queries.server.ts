import { sendForm } from '../forms/cms-forms.server';

const FLUSH_MS = 5_000;
/** More different searches than this in a few seconds are no visitors'. */
const MOST = 200;
const LONGEST = 100;

const counted = new Map<string, number>();
let timer: NodeJS.Timeout | null = null;

async function flush(): Promise<void> {
  timer = null;
  const queries = [...counted].map(([query, count]) => ({ query, count: Math.min(count, 1000) }));
  counted.clear();
  await sendForm('silent-queries', { queries });
}

/** Counts a search that found nothing: the words alone, added up with those of others before they leave. What the CMS does not take is lost, and that is well. */
export function countSilentQuery(query: string): void {
  const words = query.trim().slice(0, LONGEST);
  if (words === '' || (counted.size >= MOST && !counted.has(words))) return;
  counted.set(words, (counted.get(words) ?? 0) + 1);
  timer ??= setTimeout(() => void flush(), FLUSH_MS);
  timer.unref();
}
