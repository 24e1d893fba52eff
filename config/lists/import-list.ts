/** How one column is cleaned, beyond what its field does by itself. */
export const columnCleanings = ['auto', 'none', 'split-semicolon', 'split-comma', 'split-slash', 'split-bar', 'split-line', 'strip-html', 'sentence-case', 'excerpt'] as const;
export type ColumnCleaning = (typeof columnCleanings)[number];

/** What lines are sought by; a line may be found by several. */
export const importRowFilters = ['created', 'updated', 'conflict', 'gone', 'renamed', 'rejected', 'twin-file', 'twin-base', 'unchanged'] as const;
