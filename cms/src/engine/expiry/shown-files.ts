import { fromJson } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';

/** Files that JSON names: by their row id, or by their documentId or hash. */
export type NamedFiles = { ids: Set<number>; names: Set<string> };

export const noFiles = (): NamedFiles => ({ ids: new Set(), names: new Set() });
export const isNamed = ({ ids, names }: NamedFiles, file: { id: number; document_id: string; hash: string }): boolean => ids.has(Number(file.id)) || names.has(file.document_id) || names.has(file.hash);

/** Adds the files of every picture in a value: `{file: 12}` as forms write it, `{file: "documentId"}` as the history does. */
export function addNamed(named: NamedFiles, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) addNamed(named, item);
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'file' && typeof inner === 'number') named.ids.add(inner);
    else if (name === 'file' && typeof inner === 'string') named.names.add(inner);
    else addNamed(named, inner);
  }
}

const AT_ONCE = 500;
type Line = { id: number; record_id: string; changes: unknown };

/**
 * Files that the history of projects names: all of them, and those of projects that still exist or may come back (`alive`), whose
 * earlier states can be restored. Read piece by piece: three years of it may be long.
 */
export async function readShownFiles(strapi: Strapi, trx: Transaction, alive: ReadonlySet<string>): Promise<{ ever: NamedFiles; restorable: NamedFiles }> {
  const found = { ever: noFiles(), restorable: noFiles() };
  for (let after = 0; ; ) {
    const lines: Line[] = await trx(tableOf(strapi, 'api::revision.revision')).whereIn('record_type', ['project', 'saying']).where('id', '>', after)
      .whereRaw(`cast(changes as text) like '%"images"%'`).orderBy('id').limit(AT_ONCE).select('id', 'record_id', 'changes');
    for (const { record_id: recordId, changes } of lines) {
      const value = fromJson<unknown>(changes, []);
      addNamed(found.ever, value);
      if (alive.has(recordId.split(':')[0] ?? '')) addNamed(found.restorable, value);
    }
    after = Number(lines.at(-1)?.id ?? 0);
    if (lines.length < AT_ONCE) return found;
  }
}
