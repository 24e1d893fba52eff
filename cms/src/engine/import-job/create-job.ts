import { toSlug, type Coverage, type Licence } from '@carrefour/config';
import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { newDocumentId } from '../document-id';
import { countAttempt } from '../links/count-attempt';
import { asOneWriter } from '../one-writer';
import { insertRows } from '../project-row/insert-rows';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { findOwnInventory } from './own-inventories';
import { jobTable, toColumns } from './job-rows';

/** What a partner brings: for one of its inventories, or a new one by its name. A file follows; an address is read at once. `agreed`: to its pages being read, where a recipe reads them. */
export type NewJob = { inventory: string | null; name: string; licence: Licence; coverage: Coverage; address: string | null; given: unknown; agreed: boolean };

/** Files a partner may bring in a day, more than anybody needs. */
const MOST_A_DAY = 60;
const INVENTORY = 'api::inventory.inventory';

/** Whether a name is given away: to an inventory, to what another partner brings, or to what this one imports right now. What it left half-way holds nothing. */
async function isTaken(strapi: Strapi, trx: Transaction, slug: string, partnerId: string): Promise<boolean> {
  if ((await trx(tableOf(strapi, INVENTORY)).where({ slug }).first('id')) !== undefined) return true;
  const job = trx(jobTable(strapi)).where({ inventory: slug })
    .where((held) => void held.whereNot({ partner_id: partnerId }).orWhere((own) => void own.where({ step: 'run' }).whereIn('state', ['queued', 'working', 'awaiting-approval', 'accepted'])));
  return (await job.first('id')) !== undefined;
}

/** An address of its own for a new inventory: that of its partner before it, when another has the name. */
async function freeSlug(strapi: Strapi, trx: Transaction, name: string, { documentId, slug: partner }: Member['partner']): Promise<string> {
  const base = toSlug(name).slice(0, 80) || `${partner}-inventaire`;
  for (let index = 0; ; index += 1) {
    const slug = index === 0 ? base : index === 1 ? `${partner}-${base}` : `${partner}-${base}-${index}`;
    if (!(await isTaken(strapi, trx, slug, documentId))) return slug;
  }
}

type Named = Pick<NewJob, 'name' | 'licence' | 'coverage'> & { slug: string };

/** The inventory asked for, if it is the partner's; a new one by its name. An inventory that is another's answers as one that is not there. */
async function nameInventory(strapi: Strapi, trx: Transaction, { partner }: Member, asked: NewJob): Promise<Named> {
  if (asked.inventory !== null) {
    const own = await findOwnInventory(strapi, trx, partner.documentId, asked.inventory);
    if (own === null) throw new errors.NotFoundError();
    return own;
  }
  const { name, licence, coverage } = asked;
  return { name, licence, coverage, slug: await freeSlug(strapi, trx, name, partner) };
}

/** Writes down what a partner brings. Answers the job; nothing is read of it before its file is there. */
export function createJob(strapi: Strapi, member: Member, asked: NewJob): Promise<string> {
  const { account, partner } = member;
  return asOneWriter(strapi, async (trx) => {
    await countAttempt(strapi, trx, [{ key: `import:${partner.documentId}`, max: MOST_A_DAY, hours: 24 }]);
    const { slug, name, licence, coverage } = await nameInventory(strapi, trx, member, asked);
    const now = new Date();
    const id = newDocumentId(strapi);
    await insertRows(trx, jobTable(strapi), [toColumns({
      document_id: id, partner_id: partner.documentId, partner_name: partner.name, inventory: slug, inventory_name: name, licence, coverage, address: asked.address,
      given: asked.given === null ? null : JSON.stringify(asked.given), step: 'read', state: asked.address === null ? 'waiting-file' : 'queued', attempts: 0, accepts_vanishing: false, agreed: asked.agreed,
      asked_by: account.name, asked_by_id: account.documentId, asked_by_mail: account.email || null, created_at: now, published_at: now, locale: null,
    })]);
    return id;
  });
}
