/** How one of a partner's projects stands, first what asks something of it. */
export const ownStates = ['refused', 'held', 'draft', 'submitted', 'published', 'withdrawn'] as const;
export type OwnState = (typeof ownStates)[number];
export type StateFacts = { isPublished: boolean; live: 'draft' | 'submitted' | 'refused' | null; wasShown: boolean; isHeld: boolean; isObjected: boolean };

/** `held`: an import brought it, and nobody has read it yet, for it may be a sheet that was objected to; `draft`: something is written that the public does not see; `withdrawn`: it was on the site, or never may be. Pure. */
export function ownState({ isPublished, live, wasShown, isHeld, isObjected }: StateFacts): OwnState {
  if (isObjected) return 'withdrawn';
  if (live !== null) return live;
  if (isPublished) return 'published';
  if (isHeld) return 'held';
  return wasShown ? 'withdrawn' : 'draft';
}
