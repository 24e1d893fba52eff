import type { ReportReason } from '@carrefour/config';

/** Facts that whoever records a project can put right at its own place; the rest is for the team alone. */
export const factualReasons: ReadonlySet<ReportReason> = new Set(['wrong', 'closed', 'duplicate']);
