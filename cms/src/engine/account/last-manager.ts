import type { SpaceRole } from '@carrefour/config';

/** Whether nobody would manage a partner any more once one of its members had that role, or none (`null`). */
export const leavesNobody = (members: readonly { id: string; role: SpaceRole }[], id: string, role: SpaceRole | null): boolean =>
  members.some((member) => member.id === id && member.role === 'referent') && role !== 'referent' && !members.some((member) => member.id !== id && member.role === 'referent');
