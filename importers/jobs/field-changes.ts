import type { EntryValues, ImportRow } from '@carrefour/config';
import type { ValueText } from './value-text.js';

const fields = (values: EntryValues): string[] => Object.keys(values);

/** What a partner says now of each field, against what it said the time before; in the order of the sheet, in words. */
export function toFieldChanges(before: EntryValues, after: EntryValues, say: ValueText): ImportRow['changes'] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = [...fields(after), ...fields(before).filter((field) => !(field in after))];
  return names.flatMap((field) => {
    const [former, now] = [say(field, was[field]), say(field, is[field])];
    const isPrivate = field === 'contact' && JSON.stringify(was[field] ?? null) !== JSON.stringify(is[field] ?? null);
    return former === now && !isPrivate ? [] : [{ field, before: former, after: now }];
  });
}

/** All that a new record says, its title aside, which is told already: before it there was nothing. */
export function toFirstValues({ title: _title, ...values }: EntryValues, say: ValueText): ImportRow['changes'] {
  return Object.entries(values).map(([field, value]) => ({ field, before: '', after: say(field, value) })).filter(({ after }) => after !== '');
}
