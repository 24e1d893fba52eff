/** A project that asks for an address: the plain one of its title, or its own where others ask for the same. */
export type Claim = { projectId: string; plain: string; own: string };
/** Who holds a plain address today; `mayMove` is false where a person chose it. */
export type Holder = Claim & { mayMove: boolean };

/**
 * Shares addresses out among projects that ask for them: an address that two of them want belongs to neither, so that which
 * came first changes nothing. `isReserved` says whether an address once led elsewhere. Answers the new address of each
 * project, holders that make way included.
 */
export function settleSlugs(claims: readonly Claim[], holders: ReadonlyMap<string, Holder>, isReserved: (slug: string) => boolean): Map<string, string> {
  const settled = new Map<string, string>();
  const wanting = new Map<string, Set<string>>();
  for (const { plain, projectId } of claims) wanting.set(plain, new Set([...(wanting.get(plain) ?? []), projectId]));
  for (const { projectId, plain, own } of claims) {
    const holder = holders.get(plain);
    const isHeld = holder !== undefined && holder.projectId !== projectId;
    const isShared = isHeld || (wanting.get(plain)?.size ?? 0) > 1 || (holder === undefined && isReserved(plain));
    settled.set(projectId, isShared ? own : plain);
    if (isShared && holder?.mayMove === true && !settled.has(holder.projectId)) settled.set(holder.projectId, holder.own);
  }
  return settled;
}
