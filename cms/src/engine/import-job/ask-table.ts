import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { newDocumentId } from '../document-id';
import { readTableShape } from '../import/list-table';
import { countAttempt } from '../links/count-attempt';
import { asOneWriter } from '../one-writer';
import { insertRows } from '../project-row/insert-rows';
import type { Strapi } from '../strapi';
import { jobTable, toColumns } from './job-rows';
import { findOwnInventory } from './own-inventories';

const MOST_A_DAY = 40;

/** Asks for a partner's inventory back, in its own columns; answers the job, null for an inventory that is not there, or another's. */
export async function askTable(strapi: Strapi, { account, partner }: Member, slug: string): Promise<string | null> {
  return asOneWriter(strapi, async (trx) => {
    const own = await findOwnInventory(strapi, trx, partner.documentId, slug);
    if (own === null) return null;
    if ((await readTableShape(strapi, slug)) === null) throw new errors.ApplicationError('Aucun import de cet inventaire n’est en place : il n’y a encore rien à rendre.');
    await countAttempt(strapi, trx, [{ key: `table:${partner.documentId}`, max: MOST_A_DAY, hours: 24 }]);
    const id = newDocumentId(strapi);
    await insertRows(trx, jobTable(strapi), [toColumns({
      document_id: id, partner_id: partner.documentId, partner_name: partner.name, inventory: slug, inventory_name: own.name, licence: own.licence, coverage: own.coverage,
      step: 'return', state: 'queued', attempts: 0, accepts_vanishing: false, asked_by: account.name, asked_by_id: account.documentId, created_at: new Date(), published_at: new Date(), locale: null,
    })]);
    return id;
  });
}
