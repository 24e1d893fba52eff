import type { ReportField } from '../lists/report-field.js';
import type { ReportReason } from '../lists/report-reason.js';

/** What a reader said is wrong with one of a partner's sheets; who said it is for the team alone. `createdAt`: ISO. */
export type SpaceReport = { id: string; reason: ReportReason; field: ReportField | null; text: string; createdAt: string; project: { id: string; slug: string | null; title: string } };
/** One that is over: what was said, and whether something was put right. */
export type SettledReport = SpaceReport & { state: 'settled' | 'refused' };
