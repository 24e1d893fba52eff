import { resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Cms, ListedEntry } from '../push/cms-client.js';
import { placeInSheet } from '../read/sheet-lines.js';
import { writeWholeFile } from '../report/write-whole-file.js';

const write = (path: string, folder: string, rows: readonly (readonly unknown[])[]): Promise<void> =>
  writeWholeFile(resolve(folder, path), stringify([...rows], { escape_formulas: true }));

/** Every row of every entry with the project it feeds: `inventory,row,key,title,projectId,projectSlug`. */
export async function listEntriesToCsv(cms: Cms, path: string, folder: string): Promise<number> {
  const rows: unknown[][] = [['inventory', 'row', 'key', 'title', 'projectId', 'projectSlug']];
  for await (const { inventory, key, lines, title, projectId, projectSlug } of cms.listEntries())
    for (const line of lines) rows.push([inventory, placeInSheet(line), key, title, projectId, projectSlug]);
  await write(path, folder, rows);
  return rows.length - 1;
}

const nameOf = ({ inventory, key }: ListedEntry): string => `${inventory}:${key}`;

/** Every pair a person was or is asked about, by the entries of both projects: `entryA,entryB,score,parts,band,decision`. */
export async function listCandidatesToCsv(cms: Cms, path: string, folder: string): Promise<number> {
  const entriesOf = new Map<string, string[]>();
  for await (const entry of cms.listEntries()) {
    if (entry.projectId !== null) entriesOf.set(entry.projectId, [...(entriesOf.get(entry.projectId) ?? []), nameOf(entry)]);
  }
  const pairs = await cms.listDuplicates();
  const rows = pairs.flatMap(({ projectA, projectB, entryA, entryB, score, parts, band, decision }) =>
    (entriesOf.get(projectA) ?? [entryA]).flatMap((a) => (entriesOf.get(projectB) ?? [entryB]).map((b) => [a, b, score, JSON.stringify(parts), band, decision ?? ''])),
  );
  await write(path, folder, [['entryA', 'entryB', 'score', 'parts', 'band', 'decision'], ...rows]);
  return rows.length;
}
