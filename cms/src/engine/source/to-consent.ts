import type { Consent } from '@carrefour/config';
import { toDay } from '../project-row/column-values';

/** A partner's agreement as an inventory holds it: who gave it and when, both, or it was not given. */
export function toConsent(row: { consent_by: string | null; consent_at: unknown; consent_scope: string | null }): Consent | null {
  const at = toDay(row.consent_at);
  return row.consent_by && at ? { by: row.consent_by, at, scope: row.consent_scope ?? null } : null;
}
