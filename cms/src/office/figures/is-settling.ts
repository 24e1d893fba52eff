import type { FieldChange } from '../../engine/revision/write-revisions';

/** States of what still waits for somebody, whatever its kind. */
const open: ReadonlySet<unknown> = new Set(['new', 'in-review', 'submitted', 'awaiting-approval', 'open', 'sent', 'reminded']);

/** Whether a write settled a request: it waited, and does so no more. */
export const isSettling = ({ field, before, after }: Pick<FieldChange, 'field' | 'before' | 'after'>): boolean => field === 'state' && open.has(before) && !open.has(after);
