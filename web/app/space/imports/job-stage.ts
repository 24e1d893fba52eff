import type { ImportJobView } from '@carrefour/config';

export const stages = ['file', 'columns', 'rehearsal', 'run'] as const;
export type Stage = (typeof stages)[number];

/** How far a file has come: it is brought, its columns are checked, it is rehearsed, it is imported. */
export function stageOf({ step, state, preview }: Pick<ImportJobView, 'step' | 'state' | 'preview'>): Stage {
  if (step === 'run') return 'run';
  if (step === 'rehearse') return 'rehearsal';
  return preview === null || state === 'waiting-file' ? 'file' : 'columns';
}
