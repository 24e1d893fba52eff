import type { FieldChange, Revision } from './write-revisions';

export type BesideRow = Record<string, unknown> & { id: number; documentId?: string };
/** What is written beside the Document Service: accounts and roles of the team, files. `shown`: what of it the journal tells. */
export type Beside = { type: string; uid: 'admin::user' | 'admin::role' | 'plugin::upload.file'; populate: readonly string[]; shown: (row: BesideRow) => Record<string, unknown> };

const namesOf = (roles: unknown): string => (Array.isArray(roles) ? (roles as { name: string }[]).map(({ name }) => name).sort().join(', ') : '');

export const teamAccount: Beside = { type: 'admin-user', uid: 'admin::user', populate: ['roles'], shown: ({ isActive, blocked, roles }) => ({ isActive, blocked, roles: namesOf(roles) }) };
export const teamRole: Beside = { type: 'admin-role', uid: 'admin::role', populate: ['permissions'], shown: ({ name, permissions }) => ({ name, rights: Array.isArray(permissions) ? permissions.length : 0 }) };
export const libraryFile: Beside = { type: 'file', uid: 'plugin::upload.file', populate: [], shown: ({ name, alternativeText }) => ({ name, alternativeText }) };

function compare(shown: Beside['shown'], before: BesideRow | undefined, after: BesideRow | undefined): FieldChange[] {
  const [old, now] = [before === undefined ? {} : shown(before), after === undefined ? {} : shown(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].map((field) => ({ field, status: null, before: old[field] ?? null, after: now[field] ?? null })).filter((change) => change.before !== change.after);
}

/** The line of one record, before and after; null where there was none and is none. */
export function toLine({ type, shown }: Beside, before: BesideRow | undefined, after: BesideRow | undefined): Revision | null {
  const recordId = (before ?? after)?.documentId;
  if (recordId === undefined) return null;
  return { recordType: type, recordId, action: after === undefined ? 'delete' : before === undefined ? 'create' : 'update', changes: compare(shown, before, after) };
}
