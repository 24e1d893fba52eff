import { Section } from '../../ui/page/section';
import type { ViewOf } from '../view-of';
import { MeetingList } from './meeting-list';

/** Meetings and decisions of no body of the page. */
export function MeetingsBlock({ view: { heading, meetings, decisions } }: ViewOf<'meetings'>) {
  return (
    <Section heading={heading}>
      <MeetingList meetings={meetings} decisions={decisions} />
    </Section>
  );
}
