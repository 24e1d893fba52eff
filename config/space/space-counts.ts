import { z } from 'zod';

/** What happens to a project on the site, counted by day; nothing is kept of whom it happened with. */
export const countKinds = ['view', 'search', 'export', 'embed'] as const;
export type CountKind = (typeof countKinds)[number];

/** Counts of a moment, as the site hands them over: a few hundred at most at once. */
export const countsSchema = z.object({ counts: z.array(z.object({ project: z.string().min(1).max(40), kind: z.enum(countKinds), count: z.number().int().min(1).max(1_000_000) })).max(500) });
export type Counted = z.infer<typeof countsSchema>['counts'][number];

/** One project of a partner over some days; `contact`: messages written about it. */
export type ProjectCounts = { slug: string; title: string } & Record<CountKind | 'contact', number>;
export type SpaceCounts = { days: number; totals: Record<CountKind | 'contact', number>; projects: ProjectCounts[] };
