import { datetime, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'group-note',
  plural: 'group-notes',
  table: 'group_notes',
  label: 'Notes des groupes',
  description: 'Ce que les groupes de travail gardent : notes, questions, documents.',
  screen,
  attributes: {
    title: string(required),
    text: text(required),
    url: text(),
    bodyId: string({ required: true }),
    bodyName: string(),
    partnerId: string(),
    partnerName: string(),
    author: string(),
    writtenAt: datetime(required),
  },
  indexes: [['body_id']],
});
