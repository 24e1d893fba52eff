import { datetime, required, string } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

/** How often a form was sent, so that nobody floods anybody: kept two days. */
export default contentType({
  name: 'attempt',
  plural: 'attempts',
  table: 'attempts',
  label: 'Envois comptés',
  technical: true,
  attributes: { key: string(required), at: datetime(required) },
  indexes: [['key', 'at']],
});
