import { rowIndexSchema, type ImportRow } from '@carrefour/config';
import { readJobBytes, readJobFile } from './job-files';

/** As many as one address of the search names without being too long. */
const MOST = 30;

/** The projects that an import made or changed, where they are few; none where they are more, or no longer known. */
export async function touchedProjects(id: string): Promise<string[]> {
  const text = await readJobFile(id, 'run.index.json');
  if (text === null) return [];
  const { offsets, filters } = rowIndexSchema.parse(JSON.parse(text));
  const ordinals = [...new Set([...(filters['created'] ?? []), ...(filters['updated'] ?? [])])];
  if (ordinals.length === 0 || ordinals.length > MOST) return [];
  const lines = await readJobBytes(id, 'run.jsonl', ordinals.map((ordinal) => [offsets[ordinal] ?? 0, offsets[ordinal + 1] ?? 0] as const));
  return [...new Set(lines.flatMap((line) => (JSON.parse(line) as ImportRow).projectId ?? []))];
}
