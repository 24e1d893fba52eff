import { listEditorial } from '../../cms/editorial.server';
import type { Locale } from '../../i18n/locale';
import { textsOf } from '../../i18n/texts';
import type { BlockView } from '../block-view';
import { toMeetingViews } from './meeting-views.server';
import { untoldGovernance } from './rest-of-governance';

const PAGE = 'gouvernance';

/** The page of the governance tells every public meeting and decision: those that none of its blocks shows come after its bodies. */
export async function withRestOfGovernance(slug: string, views: readonly BlockView[], locale: Locale): Promise<BlockView[]> {
  if (slug !== PAGE) return [...views];
  const [meetings, decisions] = await Promise.all([listEditorial('meeting', locale), listEditorial('decision', locale)]);
  const untold = untoldGovernance(views, meetings, decisions);
  if (untold.meetings.length + untold.decisions.length === 0) return [...views];
  const { meetings: held, taken } = toMeetingViews(untold.meetings, untold.decisions, locale);
  const rest: BlockView = { kind: 'meetings', heading: textsOf(locale).editorial.otherMeetings, meetings: held, decisions: taken(() => true) };
  const after = views.findLastIndex(({ kind }) => kind === 'governance') + 1;
  return after === 0 ? [...views, rest] : [...views.slice(0, after), rest, ...views.slice(after)];
}
