import type { Labelled } from './labelled.js';

/** How often a partner wishes to be reminded of its sheets that nobody confirmed for long. */
export const reminderRhythms = [
  { code: 'weekly', label: 'Chaque semaine', labelEn: 'Every week' },
  { code: 'monthly', label: 'Chaque mois', labelEn: 'Every month' },
  { code: 'quarterly', label: 'Chaque trimestre', labelEn: 'Every quarter' },
  { code: 'yearly', label: 'Chaque année', labelEn: 'Every year' },
  { code: 'never', label: 'Jamais', labelEn: 'Never' },
] as const satisfies readonly Labelled[];
export type ReminderRhythm = (typeof reminderRhythms)[number]['code'];
