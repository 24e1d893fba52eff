/** Columns of ours in a workbook sent back to a partner: never read as theirs when it is sent again. */
export const OUR_COLUMNS = ['Carrefour : statut', 'Carrefour : à savoir'] as const;
