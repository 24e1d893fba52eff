import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { RefusedFile } from '../read/refused-file.js';

const decisionSchema = z.object({ entryA: z.string().min(1), entryB: z.string().min(1), decision: z.enum(['same', 'different']), reason: z.string().optional() });
export type Decision = z.infer<typeof decisionSchema>;

/** The decided lines of a CSV of candidates (`decision` filled with `same` or `different`); undecided lines are skipped. */
export async function readDecisions(path: string, folder: string): Promise<Decision[]> {
  const text = await readFile(resolve(folder, path), 'utf8').catch(() => {
    throw new RefusedFile(`Fichier introuvable : ${path}.`);
  });
  const lines: Record<string, string>[] = parse(text, { columns: true, bom: true, delimiter: [',', ';'], skip_empty_lines: true });
  return lines.filter(({ decision = '' }) => decision.trim() !== '').map((line, index) => {
    const parsed = decisionSchema.safeParse(line);
    if (!parsed.success) throw new RefusedFile(`${path}, ligne ${index + 2} : « decision » doit être same ou different, avec entryA et entryB remplis.`);
    return parsed.data;
  });
}
