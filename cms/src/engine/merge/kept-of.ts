import type { FoundProject } from './find-project';

/**
 * Of two projects that become one by themselves: the older keeps its address, whatever the order of the decisions. But what
 * the public reads is never taken off the site by a merge: one that is published is kept before one that is not.
 */
export function keptOf(a: FoundProject, b: FoundProject): { kept: FoundProject; absorbed: FoundProject; isYounger: boolean } {
  const [older, younger] = a.age <= b.age ? [a, b] : [b, a];
  const isYounger = younger.isPublished && !older.isPublished;
  return isYounger ? { kept: younger, absorbed: older, isYounger } : { kept: older, absorbed: younger, isYounger };
}
