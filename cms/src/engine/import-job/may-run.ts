import { mayAs, type MayRun } from '@carrefour/config';
import type { Member } from '../account/member';

/** What a member may do of an import: run it at once (of a trusted partner, or the team for it), ask the team to agree, or only look. */
export function mayRun({ role, partner, actingFor }: Pick<Member, 'role' | 'partner' | 'actingFor'>): MayRun {
  if (!mayAs(role, 'contributor')) return 'reads';
  return partner.trust === 'trusted' || actingFor ? 'runs' : 'asks';
}
