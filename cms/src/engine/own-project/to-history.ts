import { ownFieldNames, type OwnField } from '@carrefour/config';
import type { FieldChange } from '../revision/write-revisions';
import { toFieldValue, type Told } from './told-value';

/** A line of the history as it is kept. `whose`: the reader's partner, another one, the team, or a program. */
export type ToldRevision = { id: number; action: string; at: string; whose: 'own' | 'other' | 'team' | 'program'; who: string; ofSaying: boolean; /** Of a sheet that others record too: what it showed before may be theirs. */ isMixed: boolean; changes: readonly FieldChange[] };
export type ShownChange = { field: OwnField | 'verifiedAt'; before: unknown; after: unknown; /** Changed, and not shown: it is private, or as another partner gave it. */ isHidden: boolean };
export type HistoryLine = Omit<ToldRevision, 'changes' | 'isMixed'> & { changes: ShownChange[]; canRestore: boolean };

const fields: readonly string[] = [...ownFieldNames, 'verifiedAt'];
const privateFields = new Set(['contact', 'openness', 'places']);
/** Cut, on the site, to what their source allows: the whole is its own. */
const textFields = new Set(['summary', 'description', 'experience', 'images']);

/** What somebody of a partner may read of a change: all of its own; of others' what the site shows as well. */
function isReadable(field: string, whose: ToldRevision['whose'], reserved: ReadonlySet<string>): boolean {
  if (whose === 'own') return true;
  if (privateFields.has(field) || reserved.has(field)) return false;
  return whose === 'team' || !textFields.has(field);
}

/** Somebody of the team may be writing a draft: it is not for partners to read; a partner's own lines tell its sheets before they are on the site. */
const isTold = ({ status }: FieldChange, whose: ToldRevision['whose'], alsoPublic: boolean): boolean => status === 'published' || status === null || (whose === 'own' && !alsoPublic);

/** Putting a sheet on the site, taking it off, or the team deleting it and taking it back changes nothing of what it says. */
const silent = new Set(['publish', 'unpublish', 'create', 'delete', 'restore', 'purge']);
const saysSomething = (action: string): boolean => !silent.has(action);

/** The history of a sheet as a partner may read it, in the order given. `reserved`: fields that some partner or the team withholds. Pure. */
export function toHistory(revisions: readonly ToldRevision[], told: Told, reserved: ReadonlySet<string>): HistoryLine[] {
  return revisions.flatMap(({ changes, isMixed, ...line }): HistoryLine[] => {
    const alsoPublic = changes.some(({ status }) => status === 'published');
    const shown = changes.filter((change) => fields.includes(change.field) && isTold(change, line.whose, alsoPublic)).map(({ field, before, after }): ShownChange => {
      const name = field as ShownChange['field'];
      return isReadable(field, isMixed && line.whose === 'own' ? 'other' : line.whose, reserved)
        ? { field: name, before: toFieldValue(field, before, told), after: toFieldValue(field, after, told), isHidden: false }
        : { field: name, before: null, after: null, isHidden: true };
    });
    return shown.length === 0 && line.action === 'update' ? [] : [{ ...line, changes: shown, canRestore: !isMixed && saysSomething(line.action) && shown.some(({ isHidden, field }) => !isHidden && field !== 'verifiedAt') }];
  });
}

/**
 * What a sheet said just before a line of its history: of each field changed since, the value before the first of those
 * changes. Fields whose changes the reader may not see stay as they are. `lines` is newest first; on a shared sheet, those of the partner's own words. Pure.
 */
export function stateBefore(lines: readonly HistoryLine[], id: number): Partial<Record<OwnField, unknown>> {
  const values: Partial<Record<OwnField, unknown>> = {};
  const hidden = new Set<string>();
  for (const line of lines.filter((one) => one.id >= id && saysSomething(one.action))) {
    for (const { field, before, isHidden } of line.changes) {
      if (field === 'verifiedAt') continue;
      if (isHidden) hidden.add(field);
      values[field] = before;
    }
  }
  return Object.fromEntries(Object.entries(values).filter(([field]) => !hidden.has(field)));
}
