import { z } from 'zod';
import type { LookupTable } from '../map/lookup-tables.js';
import type { Inventory } from '../read/inventory.js';

const lookupTableSchema = z.object({ sheet: z.string().exactOptional(), records: z.string().exactOptional(), headings: z.array(z.string()), rows: z.array(z.record(z.string(), z.unknown())) });
const tablePlanSchema = z.object({ format: z.enum(['csv', 'xlsx', 'json', 'json-ld']), headings: z.array(z.string()), tables: z.array(lookupTableSchema).default([]) });
/** What is kept of a file to give its table back: its format, its columns in their order (a database forgets that of JSON), and the other tables its recipe looks values up in. */
export type TablePlan = z.infer<typeof tablePlanSchema>;

/** Larger tables are not kept with every import: a person adds them to the file given back, which says so. */
const MOST_KEPT_SIGNS = 4_000_000;

export function toTablePlan({ format, headings }: Inventory, tables: readonly LookupTable[] = []): TablePlan {
  const kept = tables.map((table) => ({ ...table, headings: [...table.headings], rows: [...table.rows] }));
  return { format, headings: [...headings], tables: JSON.stringify(kept).length > MOST_KEPT_SIGNS ? [] : kept };
}

/** What a run kept; runs of before this was kept give `null`. */
export const parseTablePlan = (plan: unknown): TablePlan | null => tablePlanSchema.safeParse(plan).data ?? null;
