/** A place proposed for what is typed: `territory` is the address of its page (`com-69123`, `dep-69`, `reg-84`); no position, no search around it. */
export type PlaceSuggestion = { label: string; detail: string; territory: string; position: { lat: number; lng: number } | null };
