import type { Openness } from '../lists/openness.js';
import type { ProjectField } from '../record/project-fields.js';

export type ReservedFields = Partial<Record<ProjectField, Openness>>;
/** What a partner allows of one of its inventories. */
export type SharingRules = { excerptLimit: number; reserved: ReservedFields };
/** Who reads: anyone, or members of any partner. */
export type Audience = 'public' | 'collectif';
