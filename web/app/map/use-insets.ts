import { useEffect, useState } from 'react';
import type { InsetView } from './map-view';
import { getJson } from './get-json';

/** The overseas insets of a search (its query string), once somebody sees the map; the last ones stay until the next have come. */
export function useInsets(query: string, isSeen: boolean): readonly InsetView[] {
  const [insets, setInsets] = useState<readonly InsetView[]>([]);
  useEffect(() => {
    if (!isSeen) return undefined;
    const controller = new AbortController();
    getJson<{ insets: InsetView[] }>(`/recherche/carte?${query}${query === '' ? '' : '&'}insets=1`, controller.signal).then(
      (answer) => setInsets(answer.insets),
      () => undefined,
    );
    return () => controller.abort();
  }, [query, isSeen]);
  return insets;
}
