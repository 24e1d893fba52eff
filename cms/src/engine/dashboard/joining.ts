import { listJoining } from '../account/decide-join';
import type { TaskKind } from './task-kind';

/** Somebody asks to join, and waits; managers alone decide. */
export const joiningToDecide: TaskKind = async (strapi, { partner, role }) =>
  role === 'referent' ? { kind: 'joining', count: (await listJoining(strapi, partner.documentId)).length, gain: 80, href: '/espace/equipe' } : null;
