import { z } from 'zod';
import { RefusedFile } from '../read/refused-file.js';
import { readDecidedCsv } from './read-decided-csv.js';

const name = z.string().trim().min(1);
const decisionSchema = z.object({ entryA: name, entryB: name, decision: z.string().trim().toLowerCase().pipe(z.enum(['same', 'different'])), reason: z.string().trim().optional() });
export type Decision = z.infer<typeof decisionSchema>;

/** The decided lines of a CSV of candidates (`decision` filled with `same` or `different`); undecided lines are skipped. */
export async function readDecisions(path: string, folder: string): Promise<Decision[]> {
  const lines = await readDecidedCsv(path, folder);
  return lines.filter(({ cells: { decision = '' } }) => decision.trim() !== '').map(({ number, cells }) => {
    const parsed = decisionSchema.safeParse(cells);
    if (!parsed.success) throw new RefusedFile(`${path}, ligne ${number} : « decision » doit être same ou different, avec entryA et entryB remplis. Rien n’a été décidé.`);
    return parsed.data;
  });
}
