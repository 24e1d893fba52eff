import type { FreshnessView } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { MEMBERSHIP } from '../account/grant-membership';
import { readPartner } from '../account/memberships';
import type { Actor } from '../actor';
import { actAs } from '../actor';
import { closeLinks, findLink } from '../links/one-time-link';
import { asOneWriter } from '../one-writer';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import { writeRevisions } from '../revision/write-revisions';
import { decideChange } from '../sheet/decide-change';
import { mailDecider } from '../sheet/mail-decider';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import { ownInventories, ownPublished } from './own-projects';
import { BETWEEN } from './remind-freshness';

type Row = { documentId: string; state: string; role: string; until: string | null; account: { id: number; username: string; blocked: boolean | null } | null; partner: { documentId: string } | null };
type Project = { document_id: string; slug: string; title: string; summary: string | null; end_year: number | null };
type Opened = { recordId: string; project: Project; partner: { documentId: string; slug: string; name: string; trust: string }; actor: Actor };

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
  const project: Project | undefined = await ownPublished(strapi, trx, partner.documentId, inventories).where({ document_id: projectId }).first('document_id', 'slug', 'title', 'summary', 'end_year');
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

async function confirm(strapi: Strapi, trx: Transaction, { project, actor }: Opened, at: Date): Promise<void> {
  const id = project.document_id;
  await trx(projectTable(strapi)).where({ document_id: id }).update({ verified_at: at });
  await writeRevisions(strapi, trx, actor, [{ recordType: 'project', recordId: id, action: 'update', changes: [{ field: 'verifiedAt', status: null, before: null, after: at.toISOString() }] }]);
  await markChanged(strapi, trx, 'project', [id]);
}

/** That a project is over: its last year is this one, at once for a trusted partner, else once the team has read it. */
async function end(strapi: Strapi, trx: Transaction, { project, partner, actor }: Opened, at: Date): Promise<void> {
  const differences = [{ field: 'endYear' as const, before: project.end_year, after: at.getFullYear() }];
  const note = `Dit par ${partner.name} : le projet est terminé.`;
  const data = { title: project.title, kind: 'correct', values: differences, note, language: 'fr', projectId: project.document_id, state: 'new', partner: partner.documentId };
  const { documentId: id } = (await strapi.documents('api::proposal.proposal' as never).create({ data } as never)) as unknown as { documentId: string };
  if (partner.trust === 'trusted') await decideChange(strapi, trx, id, 'accepted', { by: actor.name, answer: null, isPartner: true });
  else await mailDecider(strapi, trx, { id, kind: 'correct', note, differences, project: { id: project.document_id, slug: project.slug, title: project.title, leadOrganisation: null, contactOrigin: null }, decider: null });
}

/** Does what somebody answered, once. */
export function answerFreshness(strapi: Strapi, token: string, answer: 'right' | 'over', now = new Date()): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const opened = await open(strapi, trx, token, now);
    if (opened === null) throw gone();
    actAs(strapi, opened.actor);
    await (answer === 'right' ? confirm : end)(strapi, trx, opened, now);
    await closeLinks(strapi, trx, 'freshness', opened.recordId);
  });
}
