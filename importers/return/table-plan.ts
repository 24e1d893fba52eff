import { z } from 'zod';
import type { Inventory } from '../read/inventory.js';

const tablePlanSchema = z.object({ format: z.enum(['csv', 'xlsx', 'json', 'json-ld']), headings: z.array(z.string()) });
/** What is kept of a file to give its table back: its format, and its columns in their order (a database forgets that of JSON). */
export type TablePlan = z.infer<typeof tablePlanSchema>;

export const toTablePlan = ({ format, headings }: Inventory): TablePlan => ({ format, headings: [...headings] });

/** What a run kept; runs of before this was kept give `null`. */
export const parseTablePlan = (plan: unknown): TablePlan | null => tablePlanSchema.safeParse(plan).data ?? null;
