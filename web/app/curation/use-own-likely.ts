import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { LikelyProject } from '../forms/form-trouble';

const PAUSE_MS = 350;

/** The same for one's own sheets that nobody else sees: asked from the page itself (`?titre=`), which knows who asks. */
export function useOwnLikely(title: string): readonly LikelyProject[] {
  const { load, data } = useFetcher<{ likely: LikelyProject[] }>();
  const asked = title.trim();
  useEffect(() => {
    if (asked.length < 4) return undefined;
    const timer = setTimeout(() => load(`?titre=${encodeURIComponent(asked)}`), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [asked, load]);
  return asked.length < 4 ? [] : (data?.likely ?? []);
}
