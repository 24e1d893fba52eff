import type { RowOutcome } from './report.js';

/** What people read for each outcome. */
export const outcomeLabels: Record<RowOutcome, string> = {
  created: 'créée',
  updated: 'mise à jour',
  unchanged: 'inchangée',
  rejected: 'refusée',
};
