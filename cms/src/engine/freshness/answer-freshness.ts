import type { FreshnessView } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { MEMBERSHIP } from '../account/grant-membership';
import { readPartner } from '../account/memberships';
import type { Actor } from '../actor';
import { actAs } from '../actor';
import { closeLinks, findLink } from '../links/one-time-link';
import { asOneWriter } from '../one-writer';
import { confirmSheet } from '../sheet/apply-sheet';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { ownInventories, ownPublished } from './own-projects';
import type { AskedProject, Opened } from './opened';
import { BETWEEN } from './remind-freshness';
import { sayOver } from './say-over';

type Row = { documentId: string; state: string; role: string; until: string | null; account: { id: number; username: string; blocked: boolean | null } | null; partner: { documentId: string } | null };

const gone = () => new errors.NotFoundError('Ce lien a déjà servi, ou n’est plus valable.');

/** What a link opens: a sheet of a partner for which its holder still writes. */
async function open(strapi: Strapi, trx: Transaction, token: string, now: Date): Promise<Opened | null> {
  const link = await findLink(strapi, trx, 'freshness', token);
  const [membership = '', projectId = ''] = link?.recordId.split(BETWEEN) ?? [];
  if (link === null) return null;
  const row = (await strapi.db.query(MEMBERSHIP).findOne({ where: { documentId: membership, state: 'active' }, populate: { account: true, partner: { select: ['documentId'] } } })) as Row | null;
  const mayWrite = row !== null && row.role !== 'reader' && row.account !== null && row.account.blocked !== true && (row.until === null || new Date(row.until) > now);
  const partner = row?.partner ? await readPartner(strapi, row.partner.documentId) : null;
  if (!mayWrite || row.account === null || partner === null) return null;
  const inventories = await ownInventories(strapi, partner.documentId);
  const project: AskedProject | undefined = await ownPublished(strapi, trx, partner.documentId, inventories).where({ document_id: projectId }).first('document_id', 'slug', 'title', 'summary', 'end_year');
  const actor: Actor = { type: 'partner', id: `user:${row.account.id}`, name: row.account.username, requestId: null, partner: { id: partner.documentId, slug: partner.slug } };
  return project === undefined ? null : { recordId: link.recordId, project, partner, actor };
}

export function readFreshness(strapi: Strapi, token: string, now = new Date()): Promise<FreshnessView | null> {
  return inTransaction(strapi, async (trx) => {
    const opened = await open(strapi, trx, token, now);
    if (opened === null) return null;
    const { project: { document_id: id, slug, title, summary }, partner } = opened;
    return { id, slug, title, summary, partner: partner.name };
  });
}

/** Does what somebody answered, once. */
export function answerFreshness(strapi: Strapi, token: string, answer: 'right' | 'over', now = new Date()): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const opened = await open(strapi, trx, token, now);
    if (opened === null) throw gone();
    actAs(strapi, opened.actor);
    await (answer === 'right' ? confirmSheet(strapi, trx, opened.project.document_id, now, opened.actor) : sayOver(strapi, trx, opened, now));
    await closeLinks(strapi, trx, 'freshness', opened.recordId);
  });
}
