import { datetime, integer, required, text } from '../../../../schema/attribute';
import { contentType } from '../../../../schema/content-type';

/** Whether the web addresses that sheets, partners and the press review lead to still answer. */
export default contentType({
  name: 'link-check',
  plural: 'link-checks',
  table: 'link_checks',
  label: 'Adresses vérifiées',
  technical: true,
  attributes: { url: text(required), failures: integer({ default: 0 }), reason: text(), checkedAt: datetime(), deadSince: datetime(), dueAt: datetime() },
  indexes: [['dead_since']],
  unique: [['url']],
});
