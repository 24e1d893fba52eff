import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { inTransaction, type Strapi } from '../strapi';
import { findOwnInventory } from './own-inventories';

type Planned = { schedule: 'manual' | 'daily' | 'weekly' | 'monthly'; agreed: boolean };

/** Sets how often the partner's own source is read, with its agreement written down; null for an inventory that is not there, or another's. */
export async function planOwnSource(strapi: Strapi, { account, partner }: Member, slug: string, { schedule, agreed }: Planned): Promise<boolean> {
  const own = await inTransaction(strapi, (trx) => findOwnInventory(strapi, trx, partner.documentId, slug));
  if (own === null) return false;
  const inventories = strapi.documents('api::inventory.inventory' as never);
  const found = (await inventories.findFirst({ filters: { slug } } as never)) as unknown as { documentId: string; connector: string; consentBy: string | null };
  if (schedule !== 'manual' && found.connector === 'file') throw new errors.ApplicationError('Cet inventaire vient d’un fichier : donnez d’abord son adresse, par un nouvel import.');
  if (schedule !== 'manual' && found.consentBy === null && !agreed) throw new errors.ApplicationError('Donnez votre accord à cette lecture : sans lui, rien n’est lu.');
  const consent = agreed && found.consentBy === null ? { consentBy: `${partner.name} (depuis son espace)`, consentAt: new Date().toISOString().slice(0, 10), consentScope: `Lecture programmée, demandée par ${account.name}` } : {};
  await inventories.update({ documentId: found.documentId, data: { schedule, ...consent } } as never);
  return true;
}
