/** A form of the space: a text by name (`get`), or all that bear it (`all`: boxes to tick, rows). */
export type SpaceFormValues = { get(name: string): string; all(name: string): string[]; values: Record<string, string> };
