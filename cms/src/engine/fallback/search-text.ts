import type { ProjectFields } from '@carrefour/config';
import { foldText } from './fold-text';

const MAX_LENGTH = 4_000;

/** What the fallback search reads of a project: one folded text, stored with the row. Never what a place hides. */
export function toSearchText(fields: Partial<ProjectFields>): string {
  const communes = (fields.places ?? []).flatMap(({ commune, visibility }) =>
    commune !== null && (visibility === 'exact' || visibility === 'commune') ? [commune.name] : [],
  );
  return foldText([fields.title, fields.leadOrganisation, ...communes, fields.summary, fields.description].filter(Boolean).join(' ')).slice(0, MAX_LENGTH);
}
