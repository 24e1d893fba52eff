import { z } from 'zod';
import { formEmail, formLine, formSender, formSlug, formText, linkToken, orNothing } from './form-text.js';
import { sheetValuesSchema } from './sheet-change.js';

/** What somebody tells of a project that has no sheet yet: enough for a short one. */
export const proposedProjectSchema = sheetValuesSchema.pick({ title: true, description: true, leadOrganisation: true, place: true, website: true, startYear: true }).extend({
  summary: formText(600),
  /** Code of a theme. */
  theme: orNothing(z.string().regex(/^[\w-]{1,30}$/)),
  /** Whoever proposes carries it: its address becomes the project's contact. */
  mine: z.boolean(),
});
export type ProposedProject = z.infer<typeof proposedProjectSchema>;

/** A project proposed, and to whom: a partner that would vouch for it, or the team. */
export const projectProposalSchema = proposedProjectSchema.extend({
  partner: orNothing(formSlug),
  name: formLine(120),
  email: formEmail,
  /** The link of the draft it was begun in. */
  draft: orNothing(linkToken),
  ...formSender,
});
export type ProjectProposal = z.infer<typeof projectProposalSchema>;

/** A proposal to go on with later: as it stands, right or not. */
export const proposalDraftSchema = z.object({
  email: formEmail,
  values: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().max(20_000)),
  draft: orNothing(linkToken),
  ...formSender,
});
export type ProposalDraft = z.infer<typeof proposalDraftSchema>;
