import type { Inventory } from '../../read/inventory.js';
import type { Delivery } from './delivery.js';

/** The rows of a source, then the items that could not be read, each told once with its reason, after the others. */
export function withLostItems(inventory: Inventory, { lostItems, notices }: Delivery): Inventory {
  if (lostItems.length === 0 && notices.length === 0) return inventory;
  return {
    ...inventory,
    notices: [...inventory.notices, ...notices.map((message) => ({ line: null, message }))],
    rows: async function* () {
      let line = -1;
      for await (const reading of inventory.rows()) {
        line = Math.max(line, reading.line ?? -1);
        yield reading;
      }
      for (const { reason } of lostItems) {
        line += 1;
        yield { kind: 'unreadable', line, column: null, reason };
      }
    },
  };
}
