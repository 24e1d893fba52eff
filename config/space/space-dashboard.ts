import type { SpaceTask } from './space-task.js';

/** A project somebody proposed, that nobody vouches for yet; never its proposer's address. */
export type WaitingProposal = { id: string; title: string; summary: string | null; place: string | null; theme: string | null; isOurs: boolean; /** In its territories, or of the themes of its sheets. */ isNear: boolean; createdAt: string };

/** What `/espace` shows. `figures` is null where the partner has nothing to count yet. */
export type SpaceDashboard = {
  tasks: SpaceTask[];
  figures: { projects: number; stale: number; entries: number; inventories: number; messages: number } | null;
  /** The parts of the profile still to be written, by name. */
  missing: string[];
  proposals: WaitingProposal[];
  meetings: { slug: string; title: string; start: string; place: string | null }[];
  territories: string[];
};
