import { z } from 'zod';
import { codesOf } from '../lists/labelled.js';
import { reportFields } from '../lists/report-field.js';
import { reportReasons } from '../lists/report-reason.js';
import { formEmail, formSender, formSlug, formText, orNothing } from './form-text.js';

/** Something wrong with a sheet (`project`), or an opinion on a page (`page`, its path). */
export const reportSchema = z.object({
  reason: z.enum(codesOf(reportReasons)),
  /** Which part of the sheet is wrong. */
  field: orNothing(z.enum(codesOf(reportFields))),
  text: formText(5000),
  email: orNothing(formEmail),
  project: orNothing(formSlug),
  page: orNothing(z.string().max(500).regex(/^\/(?![/\\])[^\s\p{Cc}]*$/u)),
  ...formSender,
});
export type ReportForm = z.infer<typeof reportSchema>;
