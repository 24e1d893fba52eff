import type { Block, Decision } from '../../cms/editorial';
import { listPartners } from '../../cms/cms.server';
import { listEditorial } from '../../cms/editorial.server';
import type { Locale } from '../../i18n/locale';
import type { BlockView, BodyView, DecisionView } from '../block-view';
import { membersOf } from '../members-of';
import { toHtml } from '../markdown.server';

/** Bodies with their meetings, and these with what was decided there. */
export async function resolveGovernance(block: Extract<Block, { __component: 'block.governance' }>, locale: Locale): Promise<BlockView | null> {
  const [bodies, meetings, decisions, { partners }] = await Promise.all([
    listEditorial('governance-body', locale),
    listEditorial('meeting', locale),
    listEditorial('decision', locale),
    listPartners(locale).catch(() => ({ partners: [] })),
  ]);
  const toDecision = ({ id, title, date, text, result, fallback }: Decision): DecisionView => ({ id, title, date, html: toHtml(text, locale), result, fallback });
  const chosen = new Set((block.bodies ?? []).map(({ id }) => id));
  const shown = bodies
    .filter(({ id }) => chosen.size === 0 || chosen.has(id))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map((body): BodyView => {
      const own = meetings.filter((meeting) => meeting.body?.id === body.id).sort((a, b) => b.start.localeCompare(a.start));
      return {
        ...body,
        members: membersOf(body, partners),
        meetings: own.map((meeting) => ({
          id: meeting.id, title: meeting.title, start: meeting.start, place: meeting.place, ...(meeting.fallback !== undefined && { fallback: meeting.fallback }),
          agenda: toHtml(meeting.agenda, locale), minutes: toHtml(meeting.minutes, locale),
          decisions: decisions.filter((decision) => decision.meeting?.id === meeting.id).map(toDecision),
        })),
        decisions: decisions.filter((decision) => decision.body?.id === body.id && !own.some(({ id }) => id === decision.meeting?.id)).map(toDecision),
      };
    });
  return shown.length === 0 ? null : { kind: 'governance', heading: block.heading, bodies: shown };
}
