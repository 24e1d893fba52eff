import { datetime, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'ballot',
  plural: 'ballots',
  table: 'ballots',
  label: 'Bulletins',
  technical: true,
  attributes: {
    voteId: string(required),
    partnerId: string(required),
    choice: string(required),
    by: string({ private: true }),
    castAt: datetime(required),
  },
  unique: [['vote_id', 'partner_id']],
});
