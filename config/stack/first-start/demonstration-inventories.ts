import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { repositoryRoot } from '../repository-root.js';

const schema = z.array(z.object({ file: z.string(), partner: z.string(), inventory: z.string() }));

export type DemonstrationInventory = z.infer<typeof schema>[number];

/** The inventories imported at the first start, their files named from the repository's root or from `importers/demo`. */
export function listDemonstrationInventories(): DemonstrationInventory[] {
  const folder = join(repositoryRoot, 'importers', 'demo');
  const inventories = schema.parse(JSON.parse(readFileSync(join(folder, 'inventories.json'), 'utf8')));
  return inventories.map((inventory) => {
    const beside = join(folder, inventory.file);
    return { ...inventory, file: existsSync(beside) ? beside : join(repositoryRoot, inventory.file) };
  });
}
