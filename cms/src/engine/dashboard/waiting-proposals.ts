import type { ProposedProject, WaitingProposal } from '@carrefour/config';
import { fromJson } from '../project-row/column-values';
import { withThemeName } from '../proposal/details-of';
import { inTransaction, type Strapi } from '../strapi';
import { isOnGround } from './near-proposal';
import { readGround } from './read-ground';

type Row = { documentId: string; title: string; values: unknown; createdAt: string; partner: { documentId: string } | null };
const LIMIT = 50;

/** Projects somebody proposed that wait for this partner, or for whoever vouches for them: those asked of it first, then those on its ground. */
export async function listWaitingProposals(strapi: Strapi, partner: string): Promise<WaitingProposal[]> {
  const where = { kind: 'new', state: { $in: ['new', 'in-review'] }, $or: [{ partner: { documentId: partner } }, { partner: { id: { $null: true } } }] };
  const rows = (await strapi.db.query('api::proposal.proposal').findMany({ where, populate: { partner: { select: ['documentId'] } }, orderBy: { id: 'asc' }, limit: LIMIT })) as Row[];
  return inTransaction(strapi, async (trx) => {
    const listed: WaitingProposal[] = [];
    if (rows.length === 0) return listed;
    const ground = await readGround(strapi, trx, partner);
    for (const { documentId: id, title, values, createdAt, partner: asked } of rows) {
      const proposed = fromJson<ProposedProject>(values, {} as ProposedProject);
      const { summary, place, theme } = await withThemeName(strapi, trx, proposed);
      listed.push({ id, title, summary: summary ?? null, place: place ?? null, theme: theme ?? null, isOurs: asked !== null, isNear: isOnGround({ place: proposed.place ?? null, theme: proposed.theme ?? null }, ground), createdAt });
    }
    return listed.sort((a, b) => Number(b.isOurs) - Number(a.isOurs) || Number(b.isNear) - Number(a.isNear));
  });
}
