/** A row as supplied: headings to cells, with its physical line (CSV), sheet row (XLSX) or position from 0 (JSON). */
export type ReadRow = { readonly kind: 'row'; readonly line: number; readonly cells: Record<string, unknown> };

/** A row that cannot be read, on one or several physical lines. The reason is French and says what to do. */
export type UnreadableRow = {
  readonly kind: 'unreadable';
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
};

/** Something worth saying about the reading of a file, which loses nothing (`line` null: about the whole file). */
export type Notice = { readonly line: number | null; readonly message: string };

export type Reading = ReadRow | UnreadableRow | ({ readonly kind: 'notice' } & Notice);

export type InventoryFormat = 'csv' | 'xlsx' | 'json' | 'json-ld';

/** A partner's file once recognised. `rows` may be read several times and gives the same rows in the same order. */
export type Inventory = {
  readonly format: InventoryFormat;
  /** What was recognised, for people: "CSV, point-virgule, windows-1252". */
  readonly seen: string;
  readonly headings: readonly string[];
  readonly notices: readonly Notice[];
  readonly rows: () => AsyncIterable<Reading>;
};
