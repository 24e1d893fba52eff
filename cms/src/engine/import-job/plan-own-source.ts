import { errors } from '@strapi/utils';
import type { Member } from '../account/member';
import { inTransaction, type Strapi } from '../strapi';
import { mayRun } from './may-run';
import { findOwnInventory } from './own-inventories';

type Rhythm = 'manual' | 'daily' | 'weekly' | 'monthly';
type Planned = { schedule: Rhythm; agreed: boolean };
type Inventory = { documentId: string; connector: string; schedule: string | null; consentBy: string | null };

/** What is written of the rhythm: kept at once by whoever imports at once, or to stop; else asked of the team, for nobody reads those readings before they appear. */
export function toSchedule(may: 'runs' | 'asks' | 'reads', schedule: Rhythm, now: string | null): Record<string, string | null> {
  if (may === 'runs' || schedule === 'manual') return { schedule, askedSchedule: null, scheduleAnswer: null };
  return { askedSchedule: schedule === now ? null : schedule, scheduleAnswer: null };
}

/** Sets how often the partner's own source is read, or asks it, with its agreement written down; false for an inventory that is not there, or another's. */
export async function planOwnSource(strapi: Strapi, member: Member, slug: string, { schedule, agreed }: Planned): Promise<boolean> {
  const { partner } = member;
  const own = await inTransaction(strapi, (trx) => findOwnInventory(strapi, trx, partner.documentId, slug));
  if (own === null) return false;
  const inventories = strapi.documents('api::inventory.inventory' as never);
  const found = (await inventories.findFirst({ filters: { slug } } as never)) as unknown as Inventory;
  if (schedule !== 'manual' && found.connector === 'file') throw new errors.ApplicationError('Cet inventaire vient d’un fichier : donnez d’abord son adresse, par un nouvel import.');
  if (schedule !== 'manual' && found.consentBy === null && !agreed) throw new errors.ApplicationError('Donnez votre accord à cette lecture : sans lui, rien n’est lu.');
  const consent = agreed && found.consentBy === null ? { consentBy: `${partner.name} (depuis son espace)`, consentAt: new Date().toISOString().slice(0, 10), consentScope: 'Lecture programmée, demandée depuis son espace' } : {};
  await inventories.update({ documentId: found.documentId, data: { ...toSchedule(mayRun(member), schedule, found.schedule), ...consent } } as never);
  return true;
}
