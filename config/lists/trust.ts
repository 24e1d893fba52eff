import type { Labelled } from './labelled.js';

/** Whether a partner’s edits are published at once. */
export const trusts = [
  { code: 'trusted', label: 'Publié directement', labelEn: 'Published at once' },
  { code: 'reviewed', label: 'Relu par l’équipe', labelEn: 'Reviewed by the team' },
] as const satisfies readonly Labelled[];

export type Trust = (typeof trusts)[number]['code'];
