import type { Inventory, ReadRow, Reading } from '../read/inventory.js';

/** Everything an inventory gives, for tests. */
export async function readingsOf(inventory: Inventory): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of inventory.rows()) readings.push(reading);
  return readings;
}

export async function rowsOf(inventory: Inventory): Promise<ReadRow[]> {
  return (await readingsOf(inventory)).filter((reading): reading is ReadRow => reading.kind === 'row');
}
