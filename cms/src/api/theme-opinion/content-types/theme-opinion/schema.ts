import { boolean, datetime, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'theme-opinion',
  plural: 'theme-opinions',
  table: 'theme_opinions',
  label: 'Avis sur les thèmes',
  technical: true,
  attributes: {
    projectId: string(required),
    partnerId: string(required),
    theme: string(required),
    agrees: boolean(),
    instead: string(),
    by: string({ private: true }),
    givenAt: datetime(required),
  },
  unique: [['project_id', 'partner_id', 'theme']],
});
