/** A way on proposed while somebody types: what it is, a detail that tells it from others, and where it leads. */
export type Suggestion = { label: string; detail: string; href: string };

export const suggestionKinds = ['projects', 'themes', 'partners', 'places', 'pages'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** `GET /recherche/suggestions`: groups with something to propose, in their fixed order; `status` is read out. */
export type Suggestions = { groups: { kind: SuggestionKind; label: string; items: Suggestion[] }[]; status: string };
