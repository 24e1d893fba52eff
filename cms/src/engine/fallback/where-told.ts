import { isHidden, type ProjectField } from '@carrefour/config';
import { projectTable } from '../project-row/join-tables';
import { tableOf } from '../strapi';
import { components, type Query, type Reading } from './reading';

/** What telling needs to know. */
type Rules = Pick<Reading, 'strapi' | 'trx' | 'references'>;

/** Inventories whose partner keeps one of these fields from the public. */
const withholders = ({ references }: Pick<Rules, 'references'>, fields: readonly ProjectField[]): string[] =>
  [...references.rules].filter(([, { reserved }]) => fields.some((field) => isHidden(reserved[field], 'public'))).map(([slug]) => slug);

/**
 * Keeps the projects that may be found by these fields: neither the team nor a partner that recorded them withholds one.
 * Stricter than what is shown, where another's word stands in: the engine's index holds that word, the rows of the CMS do
 * not, and nobody must learn a withheld value by searching for it while the engine is down.
 */
export function whereTold(reading: Rules, query: Query, fields: readonly ProjectField[]): void {
  const { strapi, trx } = reading;
  const slugs = withholders(reading, fields);
  if (slugs.length > 0) {
    const recorded = trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', slugs).whereNotNull('project_id').select('project_id');
    query.whereNotIn(`${projectTable(strapi)}.document_id`, recorded);
  }
  const table = tableOf(strapi, 'partner.withheld-field');
  query.whereNotExists(components(reading, 'reserved', 'partner.withheld-field').whereIn(`${table}.field`, fields).whereNot(`${table}.openness`, 'public'));
}
