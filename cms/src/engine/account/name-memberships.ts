import { codes } from '../../admin/translations/codes';
import { asOneWriter } from '../one-writer';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { MEMBERSHIP } from './grant-membership';

type Row = { id: number; label: string | null; role: string; partner: { name: string } | null };

/** How the admin calls a membership: its partner and the role, as the space says them. Nobody’s name is in it. Pure. */
export const toMembershipLabel = ({ role, partner }: Pick<Row, 'role' | 'partner'>): string => [partner?.name, codes[role] ?? role].filter(Boolean).join(' : ');

async function nameOne(strapi: Strapi, id: number): Promise<void> {
  const row = (await strapi.db.query(MEMBERSHIP).findOne({ where: { id }, populate: ['partner'] })) as Row | null;
  if (row === null || row.label === toMembershipLabel(row)) return;
  await inTransaction(strapi, (trx) => trx(tableOf(strapi, MEMBERSHIP)).where({ id }).update({ label: toMembershipLabel(row) }));
}

/** Every membership is called by what it says today, whoever writes it. */
export async function nameMemberships(strapi: Strapi): Promise<void> {
  const named = async ({ result }: { result: { id: number } }) => nameOne(strapi, result.id);
  strapi.db.lifecycles.subscribe({ models: [MEMBERSHIP], afterCreate: named, afterUpdate: named } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
  await asOneWriter(strapi, async (trx) => {
    const rows: { id: number }[] = await trx(tableOf(strapi, MEMBERSHIP)).whereNull('label').select('id');
    for (const { id } of rows) await nameOne(strapi, id);
  });
}
