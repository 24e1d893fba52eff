/** What the one search box looks in; `projets` is the search page itself, the others are pages below it. */
export const textTabs = ['partenaires', 'pages'] as const;
export type TextTab = (typeof textTabs)[number];
export type SearchTab = 'projets' | TextTab;
export type TextCounts = Record<TextTab, number>;
