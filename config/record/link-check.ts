import { z } from 'zod';

/** What came of asking a web address: `gone`: the site says that the page is no more; `unclear`: no answer, or a broken one, which may heal. */
export const linkOutcomes = ['alive', 'gone', 'unclear'] as const;
export type LinkOutcome = (typeof linkOutcomes)[number];

export const linkReportSchema = z.object({ url: z.string().min(1).max(500), outcome: z.enum(linkOutcomes), reason: z.string().max(300).nullable() });
export type LinkReport = z.infer<typeof linkReportSchema>;

/** A web address of a partner's sheet that no longer answers. `since`: ISO. */
export type DeadLink = { url: string; since: string; reason: string | null; project: { id: string; slug: string; title: string } };
