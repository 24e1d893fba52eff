import type { Decision, Meeting } from '../../cms/editorial';
import type { Locale } from '../../i18n/locale';
import type { DecisionView, MeetingView } from '../block-view';
import { toHtml } from '../markdown.server';

const YEAR_MS = 365 * 86_400_000;

const toDecisionView = ({ id, title, date, text, result, fallback }: Decision, locale: Locale): DecisionView => ({ id, title, date, html: toHtml(text, locale), result, fallback });

/** Meetings, the latest first, each with what was decided there; and the decisions taken elsewhere, or in a meeting that is not told. */
export function toMeetingViews(meetings: readonly Meeting[], decisions: readonly Decision[], locale: Locale): { meetings: MeetingView[]; taken: (isTheirs: (decision: Decision) => boolean) => DecisionView[] } {
  const told = new Set(meetings.map(({ id }) => id));
  return {
    meetings: [...meetings].sort((a, b) => b.start.localeCompare(a.start)).map(({ id, title, start, place, agenda, minutes, fallback }) => ({
      id, title, start, place, isLately: Date.parse(start) > Date.now() - YEAR_MS, ...(fallback !== undefined && { fallback }), agenda: toHtml(agenda, locale), minutes: toHtml(minutes, locale),
      decisions: decisions.filter(({ meeting }) => meeting?.id === id).map((decision) => toDecisionView(decision, locale)),
    })),
    taken: (isTheirs) => decisions.filter((decision) => isTheirs(decision) && !told.has(decision.meeting?.id ?? '')).map((decision) => toDecisionView(decision, locale)),
  };
}
