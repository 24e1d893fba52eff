import { z } from 'zod';
import { formEmail, formLine, formSite, formText, orNothing } from '../forms/form-text.js';
import { codesOf } from '../lists/labelled.js';
import { licences } from '../lists/licence.js';
import { opennessLevels } from '../lists/openness.js';
import { reminderRhythms } from '../lists/reminder-rhythm.js';
import { scales } from '../lists/scale.js';
import { projectFieldNames, projectFieldsSchema, type ProjectField } from '../record/project-fields.js';

const territory = z.string().regex(/^(reg|dep|epci|com)-[0-9A-Za-z]+$/);
const withheldFields = projectFieldNames.filter((name) => name !== 'title') as [ProjectField, ...ProjectField[]];

/** What everybody reads of a partner: waits for the team where its edits are reviewed. */
export const profileSchema = z.object({
  mission: orNothing(formText(2000)),
  site: orNothing(formSite.pipe(projectFieldsSchema.shape.website)),
  scale: orNothing(z.enum(codesOf(scales))),
  territories: z.array(territory).max(200),
  activities: z.array(formLine(250)).max(30),
  licence: z.enum(codesOf(licences)),
});
export type ProfileValues = z.infer<typeof profileSchema>;
export const profileFieldNames = Object.keys(profileSchema.shape) as (keyof ProfileValues)[];

/** What a partner settles for itself: takes effect at once, whoever it is. */
export const profileSettingsSchema = z.object({
  excerptLimit: orNothing(z.coerce.number().int().min(100).max(20_000)),
  withholds: z.array(z.object({ field: z.enum(withheldFields), openness: z.enum(codesOf(opennessLevels)).exclude(['public']) })).max(40),
  reminderRhythm: z.enum(codesOf(reminderRhythms)),
  contactEmail: orNothing(formEmail),
});
export type ProfileSettings = z.infer<typeof profileSettingsSchema>;

/** `width`, `height`: its own, in pixels; null where nobody measured it (a drawing). */
export type ProfileLogo = { url: string; alt: string; width: number | null; height: number | null } | null;

/** A partner's page and settings, for its people; `waiting`: what the team has still to read, `refused`: why it last said no. */
export type SpaceProfile = {
  /** For each field, what tells the value shown from another: a form carries it back. */
  seen: Record<string, string>;
  /** The parts still to be written, by name, in the order of the page. */
  missing: string[];
  name: string; slug: string; isPublished: boolean; values: ProfileValues; settings: ProfileSettings; logo: ProfileLogo;
  waiting: { values: ProfileValues; logo: ProfileLogo; sentAt: string } | null; refused: { answer: string | null; at: string } | null;
};
export { withheldFields };
