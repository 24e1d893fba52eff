import { toPlainKey } from '@carrefour/config';
import type { Inventory } from './inventory.js';

const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** The inventory with the named columns filled down: an empty cell repeats the one above it, as merged cells and rows that go on mean it. */
export function fillDown(inventory: Inventory, columns: readonly string[]): Inventory {
  const wanted = new Set(columns.map(toPlainKey));
  const filled = inventory.headings.filter((heading) => wanted.has(toPlainKey(heading)));
  return {
    ...inventory,
    rows: async function* () {
      const above: Record<string, unknown> = {};
      for await (const reading of inventory.rows()) {
        if (reading.kind !== 'row') {
          yield reading;
          continue;
        }
        const cells = { ...reading.cells };
        for (const heading of filled) {
          if (isEmpty(cells[heading])) cells[heading] = above[heading];
          else above[heading] = cells[heading];
        }
        yield { ...reading, cells };
      }
    },
  };
}
