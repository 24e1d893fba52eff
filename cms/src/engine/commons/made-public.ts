import type { FieldChange } from '../revision/write-revisions';

const isTitle = ({ status, field }: FieldChange): boolean => status === 'published' && field === 'title';

/** Whether a line of the history put a project on the site that was not there. */
export const madePublic = (changes: readonly FieldChange[]): boolean => changes.some((change) => isTitle(change) && change.before === null && change.after !== null);

/** Whether it took a project that anyone could read off the site: not one kept for some. */
export const madePrivate = (changes: readonly FieldChange[]): boolean =>
  changes.some((change) => isTitle(change) && change.before !== null && change.after === null)
  && !changes.some(({ status, field, before }) => status === 'published' && field === 'openness' && before !== null && before !== 'public');
