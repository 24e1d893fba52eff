import { datetime, json, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

export default contentType({
  name: 'curation',
  plural: 'curations',
  table: 'curations',
  label: 'Valeurs choisies par une personne',
  technical: true,
  attributes: {
    projectId: string(required),
    field: string(required),
    value: json(),
    byType: string(required),
    byId: string(),
    byName: string(),
    partnerId: string(),
    at: datetime(required),
  },
  unique: [['project_id', 'field']],
});
