import type { BatchOutcome } from '@carrefour/config';

const REASON =
  'Opposition enregistrée : cette fiche a été retirée du Carrefour, elle n’y est plus importée. Rien à corriger ; ôtez la ligne de votre fichier si vous ne voulez plus lire ce message.';

/** What becomes of a row that somebody objected to: refused each time, and told why. */
export const refusedOutcome = (key: string): BatchOutcome => ({
  key, outcome: 'rejected', projectId: null, projectCreated: false, reason: REASON, conflicts: [], remarks: { objected: true },
});
