import { tableOf, type Strapi, type Transaction } from '../strapi';
import { readWays, type Asked } from './read-ways';
import type { StoredMessage } from './stored-message';

const nobody: Asked = { project: null, ways: { carrier: null, partner: null, recorders: [] } };

/** What a stored message is about, as it is today; a sheet that left the site since leaves the team alone to answer. */
export async function readAgain(strapi: Strapi, trx: Transaction, { projectId, partnerId }: StoredMessage): Promise<Asked> {
  const slug: { slug: string } | undefined = partnerId === null ? undefined
    : await trx(tableOf(strapi, 'api::partner.partner')).where({ document_id: partnerId }).whereNotNull('published_at').first('slug');
  return (await readWays(strapi, trx, { project: projectId, partner: slug?.slug ?? null })) ?? nobody;
}
