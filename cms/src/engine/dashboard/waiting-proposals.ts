import type { WaitingProposal } from '@carrefour/config';
import { withThemeName } from '../proposal/details-of';
import { readProposed } from '../proposal/read-proposed';
import { tellPlace } from '../proposal/written-place';
import { inTransaction, type Strapi } from '../strapi';
import { isOnGround } from './near-proposal';
import { readGround } from './read-ground';

type Row = { documentId: string; title: string; values: unknown; createdAt: string; partner: { documentId: string } | null };
const LIMIT = 50;
const MOST_LOOKED_AT = 5_000;

/** Projects somebody proposed that wait for this partner, or for whoever vouches for them: those asked of it first, then those on its ground. */
export async function listWaitingProposals(strapi: Strapi, partner: string): Promise<WaitingProposal[]> {
  const where = { kind: 'new', state: { $in: ['new', 'in-review'] }, $or: [{ partner: { documentId: partner } }, { partner: { id: { $null: true } } }] };
  const rows = (await strapi.db.query('api::proposal.proposal').findMany({ where, populate: { partner: { select: ['documentId'] } }, orderBy: { id: 'asc' }, limit: MOST_LOOKED_AT })) as Row[];
  if (rows.length === 0) return [];
  return inTransaction(strapi, async (trx) => {
    const ground = await readGround(strapi, trx, partner);
    const told = rows.map((row) => {
      const proposed = readProposed(row.values, row.title);
      return { row, proposed, isOurs: row.partner !== null, isNear: isOnGround(proposed, ground) };
    });
    // Whose they are first: the oldest of everybody's would hide those of this partner.
    const first = told.toSorted((a, b) => Number(b.isOurs) - Number(a.isOurs) || Number(b.isNear) - Number(a.isNear)).slice(0, LIMIT);
    const listed: WaitingProposal[] = [];
    for (const { row: { documentId: id, title, createdAt }, proposed, isOurs, isNear } of first) {
      const { summary, place, theme } = await withThemeName(strapi, trx, proposed);
      listed.push({ id, title, summary: summary || null, place: place === null ? null : tellPlace(place), theme, isOurs, isNear, createdAt });
    }
    return listed;
  });
}
