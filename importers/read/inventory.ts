/** A row as supplied: headings to cells, with its physical line (CSV), sheet row (XLSX) or position from 0 (JSON). */
export type ReadRow = { readonly kind: 'row'; readonly line: number; readonly cells: Record<string, unknown> };

/** A row that cannot be read, on one or several physical lines. The reason is French and says what to do. */
export type UnreadableRow = {
  readonly kind: 'unreadable';
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
  /** What the row holds, as far as it could be cut into cells: given back to its author to be corrected. */
  readonly supplied?: readonly unknown[];
};

/** Something worth saying about the reading of a file, which loses nothing (`line` null: about the whole file). */
export type Notice = { readonly line: number | null; readonly message: string };

export type Reading = ReadRow | UnreadableRow | ({ readonly kind: 'notice' } & Notice);

/** A row of a sheet as it lies there, `row` from 1. */
export type SheetRow = { readonly row: number; readonly cells: readonly unknown[] };

export type InventoryFormat = 'csv' | 'xlsx' | 'json' | 'json-ld';

/** A sheet that is read: its name, the row of its headings, and the rows above them. */
export type SheetPart = { readonly name: string; readonly headerRow: number; readonly above: readonly SheetRow[] };

/** Where another table of a file lies. `holding`: columns that tell the row of its headings, under whatever title stands above. */
export type Aside = { readonly sheet?: string | undefined; readonly records?: string | undefined; readonly holding?: readonly string[] };

/** A partner's file once recognised. `rows` may be read several times and gives the same rows in the same order. */
export type Inventory = {
  readonly format: InventoryFormat;
  /** What was recognised, for people: "CSV, point-virgule, windows-1252". */
  readonly seen: string;
  /** Of a workbook: the sheet that is read, the row of its headings, and the rows above them. */
  readonly sheet?: SheetPart;
  /** Of a workbook of which several sheets are read: each of them, in the order in which their rows come. */
  readonly parts?: readonly SheetPart[];
  /** Of a workbook: the names of all its sheets, in order. */
  readonly sheets?: readonly string[];
  /** Of a JSON document: the paths of its lists of objects, the one of the records first. */
  readonly lists?: readonly string[];
  readonly headings: readonly string[];
  readonly notices: readonly Notice[];
  readonly rows: () => AsyncIterable<Reading>;
  /** Another table of the same file: a sheet of the workbook, a list of the JSON document. Throws `RefusedFile` where there is none. */
  readonly aside?: (where: Aside) => Promise<Inventory>;
};
