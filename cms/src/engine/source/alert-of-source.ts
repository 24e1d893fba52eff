import { environment } from '../../environment';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { sourceAlert } from '../mail/templates/source';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { harvestTable, isGood, type HarvestRow } from './harvest-rows';
import { listOnlineInventories } from './online-inventories';

type Account = { id: number; email: string };

/** The team: administrators of the CMS, who keep the sources. */
const teamAddresses = async (strapi: Strapi): Promise<string[]> =>
  ((await strapi.db.query('admin::user').findMany({ where: { isActive: true, blocked: false, roles: { code: 'strapi-super-admin' } } })) as Account[]).map(({ email }) => email);

async function partnerAddress(strapi: Strapi, trx: Transaction, partnerId: string | undefined): Promise<string[]> {
  if (partnerId === undefined) return [];
  const row: { contact_email: string | null } | undefined = await trx(tableOf(strapi, 'api::partner.partner')).where({ document_id: partnerId }).whereNotNull('published_at').first('contact_email');
  return row?.contact_email ? [row.contact_email] : [];
}

/**
 * Tells the team and the partner that a source went wrong, once for a row of bad readings: a source that stays ill does
 * not write every night. The board shows it until a reading goes well.
 */
export async function alertOfSource(strapi: Strapi, trx: Transaction, slug: string): Promise<void> {
  const rows: HarvestRow[] = await trx(harvestTable(strapi)).where({ inventory: slug, state: 'done' }).orderBy('id', 'desc').limit(60).select('*');
  const streak = rows.slice(0, rows.findIndex(isGood) === -1 ? rows.length : rows.findIndex(isGood));
  const [latest] = streak;
  const first = streak.at(-1);
  if (latest === undefined || first === undefined) return;
  const inventory = (await listOnlineInventories(strapi, trx)).find((one) => one.slug === slug);
  const name = inventory?.name ?? slug;
  const recipients = [...(await teamAddresses(strapi)), ...(await partnerAddress(strapi, trx, inventory?.reference?.partner?.id))];
  const filled = await fillMail(strapi, trx, sourceAlert, { inventory: name, message: latest.message ?? 'raison inconnue', admin: `${environment().CMS_URL}/admin` });
  for (const to of new Set(recipients)) await enqueueMail(strapi, trx, { to, ...filled, template: 'source-alert', dedupeKey: `source-alert:${first.document_id}:${to}` });
}
