import { z } from 'zod';

/**
 * A project that was public and is no more, for whoever keeps a copy: withdrawn by an objection, deleted or taken off the site by the team
 * or its partner, or merged into another. `at`: when, ISO 8601; `to`: the id of the project that speaks for a merged one now, null otherwise.
 */
export const withdrawnSchema = z.object({
  id: z.string(), at: z.string(), reason: z.enum(['objection', 'deleted', 'unpublished', 'merged']), to: z.string().nullable(),
});
export type WithdrawnProject = z.infer<typeof withdrawnSchema>;
