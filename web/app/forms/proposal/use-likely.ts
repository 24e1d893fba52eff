import { useEffect, useState } from 'react';
import type { LikelyProject } from '../form-trouble';

const PAUSE_MS = 350;

/** Likely duplicates of a title as it is typed, asked from the site after a short pause; at first those the page came with. */
export function useLikely(title: string, initial: readonly LikelyProject[]): readonly LikelyProject[] {
  const [likely, setLikely] = useState(initial);
  const asked = title.trim();
  useEffect(() => {
    if (asked.length < 4) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      void fetch(`/proposer/proches?titre=${encodeURIComponent(asked)}`, { signal: controller.signal })
        .then(async (answer) => setLikely(((await answer.json()) as { likely: LikelyProject[] }).likely))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked]);
  return asked.length < 4 ? [] : likely;
}
