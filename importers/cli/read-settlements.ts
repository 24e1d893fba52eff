import type { ConflictDecision } from '../push/cms-client.js';
import { RefusedFile } from '../read/refused-file.js';
import { readDecidedCsv } from './read-decided-csv.js';

const words: Readonly<Record<string, ConflictDecision['decision']>> = { keep: 'keep', garder: 'keep', take: 'take', prendre: 'take' };

/** The decided lines of a CSV of conflicts, `keep` or `take` (« garder », « prendre »). Undecided lines are skipped; throws on any other word. */
export async function readSettlements(path: string, folder: string): Promise<ConflictDecision[]> {
  const lines = await readDecidedCsv(path, folder);
  return lines.flatMap(({ number, cells: { conflict = '', decision = '' } }) => {
    const said = decision.trim().toLowerCase();
    if (said === '') return [];
    const known = words[said];
    if (known === undefined || conflict.trim() === '')
      throw new RefusedFile(`${path}, ligne ${number} : « decision » doit être keep (garder) ou take (prendre), et « conflict » rester tel quel. Rien n’a été tranché.`);
    return [{ conflict: conflict.trim(), decision: known }];
  });
}
