import type { InventoryFormat } from './inventory.js';

/** A list of records has no lines: each is known by its position in it. */
export const isRecordList = (format: InventoryFormat | undefined): boolean => format === 'json' || format === 'json-ld';

/** What reports call the place of a row. */
export const lineHeading = (format: InventoryFormat | undefined): string => (isRecordList(format) ? 'fiche' : 'ligne');

/** Where a row stands as people count: the records of a list are known by their position from 0. */
export const toToldLine = (line: number, format: InventoryFormat | undefined): number => (isRecordList(format) ? line + 1 : line);
