import type { Partner } from '../account/memberships';
import type { Actor } from '../actor';

/** The sheet that a reminder asks about. */
export type AskedProject = { document_id: string; slug: string; title: string; summary: string | null; end_year: number | null };
/** What the link of a reminder opens: a sheet, for whom and as whom its holder answers. */
export type Opened = { recordId: string; project: AskedProject; partner: Partner; actor: Actor };
