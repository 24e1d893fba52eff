import { datetime, oneOf, required, string, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';
import { screen } from './screen';

export default contentType({
  name: 'comment',
  plural: 'comments',
  table: 'comments',
  label: 'Commentaires entre partenaires',
  description: 'Ce que les partenaires se disent d’un groupe ou d’un projet, entre eux.',
  screen,
  attributes: {
    text: text(required),
    about: oneOf(['group', 'project'], required),
    recordId: string(required),
    recordTitle: string(),
    partnerId: string(),
    partnerName: string(),
    author: string(),
    writtenAt: datetime(required),
  },
  indexes: [['record_id']],
});
