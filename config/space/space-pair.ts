/** One of two sheets that may tell of the same project. `slug`: null where it is not public. */
export type SpacePairSide = { id: string; slug: string | null; title: string; summary: string | null; place: string | null; isOwn: boolean; partners: string[] };

/** Two such sheets, at least one of them the partner's. `mayDecide`: both are its own alone; else its word goes to the team. `score`: 0 to 100. */
export type SpacePair = { a: SpacePairSide; b: SpacePairSide; score: number; mayDecide: boolean };

/** What a partner said of two sheets, for the team that decides. `at`: ISO. */
export type PairAdvice = { partner: string; says: 'same' | 'different'; note: string | null; by: string; at: string };
