/** How one of a partner's projects stands, first what asks something of it. */
export const ownStates = ['refused', 'draft', 'submitted', 'published', 'withdrawn'] as const;
export type OwnState = (typeof ownStates)[number];
export type StateFacts = { isPublished: boolean; live: 'draft' | 'submitted' | 'refused' | null; wasShown: boolean; isObjected: boolean };

/** `draft`: something is written that the public does not see; `withdrawn`: it was on the site, or never may be. Pure. */
export function ownState({ isPublished, live, wasShown, isObjected }: StateFacts): OwnState {
  if (isObjected) return 'withdrawn';
  if (live !== null) return live;
  if (isPublished) return 'published';
  return wasShown ? 'withdrawn' : 'draft';
}
