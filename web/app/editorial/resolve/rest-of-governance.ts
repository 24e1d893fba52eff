import type { Decision, Meeting } from '../../cms/editorial';
import type { BlockView } from '../block-view';

/** The public meetings and decisions that no block of a page shows: those of no body, or of one that the page leaves out. */
export function untoldGovernance(views: readonly BlockView[], meetings: readonly Meeting[], decisions: readonly Decision[]): { meetings: Meeting[]; decisions: Decision[] } {
  const bodies = views.flatMap((view) => (view.kind === 'governance' ? view.bodies : []));
  const held = bodies.flatMap((body) => body.meetings);
  const told = new Set([...held, ...held.flatMap((meeting) => meeting.decisions), ...bodies.flatMap((body) => body.decisions)].map(({ id }) => id));
  return { meetings: meetings.filter(({ id }) => !told.has(id)), decisions: decisions.filter(({ id }) => !told.has(id)) };
}
