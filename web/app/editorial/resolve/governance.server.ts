import type { Block } from '../../cms/editorial';
import { listPartners } from '../../cms/cms.server';
import { listEditorial } from '../../cms/editorial.server';
import type { Locale } from '../../i18n/locale';
import type { BlockView, BodyView } from '../block-view';
import { membersOf } from '../members-of';
import { toMeetingViews } from './meeting-views.server';

/** Bodies with their meetings, and these with what was decided there. */
export async function resolveGovernance(block: Extract<Block, { __component: 'block.governance' }>, locale: Locale): Promise<BlockView | null> {
  const [bodies, meetings, decisions, { partners }] = await Promise.all([
    listEditorial('governance-body', locale),
    listEditorial('meeting', locale),
    listEditorial('decision', locale),
    listPartners(locale).catch(() => ({ partners: [] })),
  ]);
  const chosen = new Set((block.bodies ?? []).map(({ id }) => id));
  const shown = bodies
    .filter(({ id }) => chosen.size === 0 || chosen.has(id))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map((body): BodyView => {
      const own = toMeetingViews(meetings.filter((meeting) => meeting.body?.id === body.id), decisions, locale);
      return { ...body, members: membersOf(body, partners), meetings: own.meetings, decisions: own.taken((decision) => decision.body?.id === body.id) };
    });
  return shown.length === 0 ? null : { kind: 'governance', heading: block.heading, bodies: shown };
}
