import { useEffect, useState } from 'react';
import type { TextCounts } from './search-tab';

type Known = { q: string; counts: TextCounts | null };

/** The counts of the other tabs for the words being searched: the server's first, then asked of the site. */
export function useTextCounts(q: string, path: string, first: Known): TextCounts | null {
  const [known, setKnown] = useState(first);
  useEffect(() => {
    if (known.q === q) return undefined;
    const controller = new AbortController();
    void fetch(`${path}/onglets?q=${encodeURIComponent(q)}`, { signal: controller.signal })
      .then((answer) => answer.json() as Promise<TextCounts | null>)
      .then((counts) => setKnown({ q, counts }))
      .catch(() => undefined);
    return () => controller.abort();
  }, [q, path, known.q]);
  return known.q === q ? known.counts : null;
}
