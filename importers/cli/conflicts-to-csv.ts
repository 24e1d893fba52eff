import { resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Cms } from '../push/cms-client.js';
import { labelOfField } from '../report/field-label.js';
import { writeWholeFile } from '../report/write-whole-file.js';

const header = ['conflict', 'project', 'inventory', 'key', 'field', 'last', 'now', 'incoming', 'decision'];

/** A value as a cell: text as it is, the rest as JSON, nothing as an empty cell. */
export const toCell = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));

/** The conflicts that wait, one a line with its three values and an empty `decision`: `keep` what stands, or `take` the file's. */
export async function listConflictsToCsv(cms: Pick<Cms, 'listConflicts'>, path: string, folder: string): Promise<number> {
  const conflicts = await cms.listConflicts();
  const rows = conflicts.map(({ id, projectId, projectSlug, inventory, key, field, last, now, incoming }) =>
    [id, projectSlug ?? projectId, inventory, key, labelOfField(field), toCell(last), toCell(now), toCell(incoming), '']);
  await writeWholeFile(resolve(folder, path), `\uFEFF${stringify([header, ...rows], { escape_formulas: true })}`);
  return rows.length;
}
