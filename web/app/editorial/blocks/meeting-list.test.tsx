import { expect, test } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MeetingList } from './meeting-list';

const meeting = (isLately: boolean) => ({ id: 'm', title: 'Assemblée', start: '2018-06-01T10:00:00.000Z', place: null, agenda: '', minutes: '', isLately, decisions: [] });

test('a body that met long ago has no meetings to follow', () => {
  const shown = (isLately: boolean) => renderToStaticMarkup(<MeetingList meetings={[meeting(isLately)]} decisions={[]} />);
  expect(shown(true)).toContain('reunions.ics');
  expect(shown(false)).not.toContain('reunions.ics');
  expect(shown(false)).toContain('Assemblée');
});
