import { z } from 'zod';

const kinds = ['boolean', 'datetime', 'date', 'json', 'bigint', 'number', 'text'] as const;

/** The first file of an archive: what it holds, so that a restore can refuse before it changes anything. */
export const manifestSchema = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  database: z.enum(['sqlite', 'postgres']),
  tables: z.array(
    z.object({
      name: z.string(),
      rows: z.number(),
      columns: z.array(z.object({ name: z.string(), kind: z.enum(kinds) })),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Table and column names that the archive fills and the target does not have. */
export function missingFrom(target: { name: string; columns: { name: string }[] }[], manifest: Manifest): string[] {
  return manifest.tables
    .filter(({ rows }) => rows > 0)
    .flatMap(({ name, columns }) => {
      const table = target.find((candidate) => candidate.name === name);
      if (table === undefined) return [name];
      return columns
        .filter((column) => !table.columns.some((candidate) => candidate.name === column.name))
        .map((column) => `${name}.${column.name}`);
    });
}
