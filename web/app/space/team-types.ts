import type { SpaceRole } from './space-member';

/** Who acts for a partner, and who may soon, as `/espace/equipe` shows them. Addresses show to managers alone. */
export type TeamView = {
  members: { id: string; name: string; email: string | null; role: SpaceRole; since: string | null; isMe: boolean }[];
  pending: { id: string; email: string; role: SpaceRole; expiresAt: string; reminded: boolean }[];
  joining: { id: string; name: string; email: string; note: string | null; createdAt: string }[];
};
