import { MASKED, maskContacts, maskContactsInName } from '@carrefour/config';
import { decodeEntities } from './decode-entities.js';
import { truncate } from './excerpt.js';
import type { RowNotes } from './mapping.js';

/** The most signs of each text people read; a longer one is cut at a word. */
const LONGEST = { title: 250, leadOrganisation: 250, summary: 600, description: 20_000 } as const;
export type TextField = keyof typeof LONGEST;

const tidy = (text: string): string =>
  decodeEntities(text).replace(/[ \t\u00a0\u202f]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();

/** A text fit for everybody: entities decoded, spaces tidied, ways to reach a person masked, not too long. */
export function toPublicText(field: TextField, supplied: string, column: string | null, notes: RowNotes): string {
  const note = (before: string, after: string, message: string) => {
    notes.corrections.push({ line: notes.line, column, field, before: truncate(before, 200), after: truncate(after, 200), message });
  };
  const tidied = field === 'description' ? tidy(supplied) : tidy(supplied).replace(/\n+/g, ' ');
  const masked = field === 'title' || field === 'leadOrganisation' ? maskContactsInName(tidied) : maskContacts(tidied);
  if (masked !== tidied) note(tidied, masked, MASKED);
  const cut = truncate(masked, LONGEST[field]);
  if (cut !== masked) note(masked, cut, `Texte coupé à ${LONGEST[field]} signes.`);
  return cut;
}
