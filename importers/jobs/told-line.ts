import type { InventoryFormat } from '../read/inventory.js';

/** Where a row stands as people count: the records of a JSON list are known by their position from 0. */
export const toToldLine = (line: number, format: InventoryFormat): number => (format === 'json' || format === 'json-ld' ? line + 1 : line);
