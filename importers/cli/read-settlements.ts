import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ConflictDecision } from '../push/cms-client.js';
import { RefusedFile } from '../read/refused-file.js';

const words: Readonly<Record<string, ConflictDecision['decision']>> = { keep: 'keep', garder: 'keep', take: 'take', prendre: 'take' };

/** The decided lines of a CSV of conflicts, `keep` or `take` (« garder », « prendre »). Undecided lines are skipped; throws on any other word. */
export async function readSettlements(path: string, folder: string): Promise<ConflictDecision[]> {
  const text = await readFile(resolve(folder, path), 'utf8').catch(() => {
    throw new RefusedFile(`Fichier introuvable : ${path}.`);
  });
  const lines: Record<string, string>[] = parse(text, { columns: true, bom: true, delimiter: [',', ';'], skip_empty_lines: true, relax_column_count: true });
  return lines.flatMap(({ conflict = '', decision = '' }, index) => {
    const said = decision.trim().toLowerCase();
    if (said === '') return [];
    const known = words[said];
    if (known === undefined || conflict.trim() === '')
      throw new RefusedFile(`${path}, ligne ${index + 2} : « decision » doit être keep (garder) ou take (prendre), et « conflict » rester tel quel. Rien n’a été tranché.`);
    return [{ conflict: conflict.trim(), decision: known }];
  });
}
