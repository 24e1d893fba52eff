import { join } from 'node:path';
import { z } from 'zod';
import { runForOutput, type Finished } from '../processes/run-for-output.js';
import { Refusal } from '../refusal.js';
import { repositoryRoot } from '../repository-root.js';
import { say } from '../say.js';
import type { DemonstrationInventory } from './demonstration-inventories.js';

const countsSchema = z.object({ rows: z.number(), projects: z.number(), rejected: z.number() });

/** Imports one inventory with the importer that people use; says what it brought. An import cut short is taken up once. */
export async function importInventory(inventory: DemonstrationInventory, env: Record<string, string>): Promise<void> {
  const { exitCode, stdout, stderr } = await runImport(inventory, env);
  const counts = readCounts(stdout);
  if (exitCode > 1 || counts === undefined) {
    throw new Refusal(
      `L’import de démonstration « ${inventory.inventory} » a échoué (code ${exitCode}) : ${(stderr || stdout).trim().slice(-800)}`,
    );
  }
  const refused = counts.rejected > 0 ? `, ${counts.rejected} refusée(s)` : '';
  say.done(`${inventory.inventory} : ${counts.rows} lignes, ${counts.projects} projets${refused}`);
}

/** The same file twice changes nothing, so trying again is safe. */
async function runImport(inventory: DemonstrationInventory, env: Record<string, string>): Promise<Finished> {
  const cli = join(repositoryRoot, 'importers', 'dist', 'cli.js');
  const args = ['import', inventory.file, '--partner', inventory.partner, '--inventory', inventory.inventory, '--yes'];
  const first = await runForOutput(process.execPath, [cli, ...args], { cwd: repositoryRoot, env });
  return first.exitCode <= 1 ? first : await runForOutput(process.execPath, [cli, ...args], { cwd: repositoryRoot, env });
}

/** The importer's last line is its report. */
function readCounts(stdout: string): z.infer<typeof countsSchema> | undefined {
  try {
    return countsSchema.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
  } catch {
    return undefined;
  }
}
