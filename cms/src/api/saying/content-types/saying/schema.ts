import { datetime, json, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'saying',
  plural: 'sayings',
  table: 'sayings',
  label: 'Ce qu’un partenaire écrit d’une fiche partagée',
  technical: true,
  attributes: {
    projectId: string(required),
    partnerId: string(required),
    field: string(required),
    value: json(),
    byName: string(),
    at: datetime(required),
  },
  unique: [['project_id', 'partner_id', 'field']],
});
