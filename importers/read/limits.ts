/** What a partner's file may weigh; beyond, it is refused before it can harm (see docs/inventories.md). */
export const limits = {
  inflatedBytes: 200 * 1024 * 1024,
  /** Of a sheet written out cell by cell: a text shared by a million cells weighs a million times. */
  sheetBytes: 200 * 1024 * 1024,
  inflationRatio: 200,
  archiveEntries: 200,
  columns: 500,
  cellCharacters: 100_000,
  recordCharacters: 2_000_000,
  /** How the child that unfolds a sheet says that it is too long. */
  tooLongExitCode: 3,
  childMemoryMegabytes: 256,
  childMilliseconds: 60_000,
} as const;
