import { errors } from '@strapi/utils';
import { isOfTeam } from '../is-of-team';
import { asOneWriter } from '../one-writer';
import { projectTable, relationLink, voucherLink } from '../project-row/join-tables';
import { tableOf, type Strapi, type Transaction } from '../strapi';

const PARTNER = 'api::partner.partner';
const INVENTORY = 'api::inventory.inventory';
const ways = new Set([`${PARTNER}:delete`, `${INVENTORY}:delete`, `${INVENTORY}:update`]);

/** Slugs of the inventories of a partner, or of one inventory that has a partner. */
async function inventoriesOf(strapi: Strapi, trx: Transaction, uid: string, documentId: string): Promise<string[]> {
  const [inventories, partners] = [tableOf(strapi, INVENTORY), tableOf(strapi, PARTNER)];
  const { table: name, owner, target } = relationLink(strapi, 'partner', INVENTORY);
  return trx(inventories).join(name, `${inventories}.id`, `${name}.${owner}`).join(partners, `${partners}.id`, `${name}.${target}`)
    .where(`${uid === PARTNER ? partners : inventories}.document_id`, documentId).distinct().pluck(`${inventories}.slug`);
}

/** How many projects on the site these inventories hold, or this partner vouches for. */
async function countShown(strapi: Strapi, trx: Transaction, inventories: readonly string[], vouching: string | null): Promise<number> {
  const [projects, partners, { table, owner, target }] = [projectTable(strapi), tableOf(strapi, PARTNER), voucherLink(strapi)];
  const held = trx(tableOf(strapi, 'api::entry.entry')).whereIn('inventory', inventories).whereNotNull('project_id').select({ id: 'project_id' });
  const vouched = trx(table).join(projects, `${projects}.id`, `${table}.${owner}`).join(partners, `${partners}.id`, `${table}.${target}`)
    .where(`${partners}.document_id`, vouching ?? '').select({ id: `${projects}.document_id` });
  const [counted] = await trx(projects).whereNotNull('published_at').where((of) => of.whereIn('document_id', held).orWhereIn('document_id', vouched)).countDistinct({ count: 'document_id' });
  return Number(counted?.count ?? 0);
}

const refusal = (uid: string, count: number): string => {
  const shown = count === 1 ? 'd’une fiche' : `de ${count} fiches`;
  return uid === PARTNER
    ? `Ce partenaire est la source ${shown} en ligne (charte, article 8). Dépubliez-le : il quitte le site et reste crédité. Pour le supprimer, retirez d’abord ces fiches ou confiez son inventaire à un autre partenaire.`
    : `Cet inventaire est la source ${shown} en ligne (charte, article 8) : il lui faut un partenaire. Choisissez-en un autre, ou retirez d’abord ces fiches.`;
};

/** No project stays on the site without the source it came from: a partner or an inventory that still has some there is not deleted, nor an inventory left without partner. */
export function keepSources(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params: { documentId } } = raw as unknown as { uid: string; action: string; params: { documentId?: string } };
    // What the site itself takes away (the end of the demonstration, an undo) has its own rules.
    if (documentId === undefined || !ways.has(`${uid}:${action}`) || !isOfTeam(strapi)) return next();
    return asOneWriter(strapi, async (trx) => {
      const before = await inventoriesOf(strapi, trx, uid, documentId);
      const count = await countShown(strapi, trx, before, uid === PARTNER ? documentId : null);
      const result = await next();
      const isLeft = action === 'update' && (await inventoriesOf(strapi, trx, uid, documentId)).length > 0;
      // Thrown after the write, which it undoes: only then is it known whether the inventory still has a partner.
      if (count > 0 && !isLeft) throw new errors.ValidationError(refusal(uid, count));
      return result;
    });
  });
}
