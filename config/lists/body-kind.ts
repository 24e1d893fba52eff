import type { Labelled } from './labelled.js';

/** Bodies of the governance. */
export const bodyKinds = [
  { code: 'assembly', label: 'Collectif', labelEn: 'Assembly' },
  { code: 'sponsors-club', label: 'Club des sponsors', labelEn: 'Sponsors’ club' },
  { code: 'steering-committee', label: 'Comité de pilotage', labelEn: 'Steering committee' },
  { code: 'operational-team', label: 'Équipe opérationnelle', labelEn: 'Operational team' },
  { code: 'association', label: 'Association', labelEn: 'Association' },
  { code: 'working-group', label: 'Groupe de travail', labelEn: 'Working group' },
] as const satisfies readonly Labelled[];

export type BodyKind = (typeof bodyKinds)[number]['code'];
