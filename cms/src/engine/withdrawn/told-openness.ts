import type { FieldChange } from '../revision/write-revisions';

const isReserved = (openness: unknown): boolean => openness !== null && openness !== undefined && openness !== 'public';
const openness = (changes: readonly FieldChange[]): FieldChange | undefined => changes.find(({ status, field }) => status === 'published' && field === 'openness');

/** Whether what left the site was kept for some: nobody else ever had it. */
export const wasReserved = (changes: readonly FieldChange[]): boolean => isReserved(openness(changes)?.before);

/** Whether a line of the history closed a sheet that anyone could read. */
export function closedByChange(changes: readonly FieldChange[]): boolean {
  const told = openness(changes);
  const isNew = changes.some(({ status, field, before }) => status === 'published' && field === 'title' && before === null);
  return told !== undefined && !isNew && !isReserved(told.before) && isReserved(told.after);
}
