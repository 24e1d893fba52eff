import { toIso } from '../../engine/project-row/column-values';
import { readSourceBoard } from '../../engine/source/source-board';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { countOpenCarriers } from '../duplicates/list-carriers';
import { countOpenPairs } from '../duplicates/list-open-pairs';
import type { Waiting } from '../shapes';
import { countDrafts } from './count-drafts';
import { countRows, type WaitingKind } from './waiting-kind';

const PROPOSAL = 'api::proposal.proposal';
const APPLICATION = 'api::membership-application.membership-application';
const PROJECT = 'api::project.project';
const PARTNER = 'api::partner.partner';
const INVENTORY = 'api::inventory.inventory';
const toRead = ['new', 'in-review'];
const queue = (kind: string) => `/a-traiter?kind=${kind}`;

async function countSheetChanges(strapi: Strapi, trx: Transaction): Promise<Waiting> {
  const [row]: { n: number | string; oldest: unknown }[] = await trx(tableOf(strapi, PROPOSAL)).whereNot({ kind: 'new' }).whereIn('state', toRead)
    .select(trx.raw('count(*) as n'), trx.raw('min(created_at) as oldest'));
  return { count: Number(row?.n ?? 0), oldest: toIso(row?.oldest) };
}

async function countFailingSources(strapi: Strapi): Promise<Waiting> {
  const failing = (await readSourceBoard(strapi)).flatMap(({ alert }) => (alert === null ? [] : [alert.since]));
  return { count: failing.length, oldest: failing.toSorted()[0] ?? null };
}

async function countDeadLetters(strapi: Strapi, trx: Transaction): Promise<Waiting> {
  const [row]: { n: number | string; oldest: unknown }[] = await trx(tableOf(strapi, 'api::change.change')).whereNotNull('dead_at').select(trx.raw('count(*) as n'), trx.raw('min(dead_at) as oldest'));
  return { count: Number(row?.n ?? 0), oldest: toIso(row?.oldest) };
}

async function countAskedSchedules(strapi: Strapi, trx: Transaction): Promise<Waiting> {
  const [row]: { n: number | string; oldest: unknown }[] = await trx(tableOf(strapi, INVENTORY)).whereNotNull('asked_schedule').select(trx.raw('count(*) as n'), trx.raw('min(updated_at) as oldest'));
  return { count: Number(row?.n ?? 0), oldest: toIso(row?.oldest) };
}

/** All that may wait for the team, in the order of the home page. One line adds a kind. */
export const waitingKinds: readonly WaitingKind[] = [
  { kind: 'proposal', label: 'Projets proposés', may: { read: PROPOSAL }, to: queue('proposal'), count: countRows(PROPOSAL, { kind: 'new' }, toRead) },
  {
    kind: 'draft-project', label: 'Projets acceptés, à publier', may: { publish: PROJECT }, to: `/content-manager/collection-types/${PROJECT}?sort=createdAt:DESC`,
    count: countDrafts({ uid: PROJECT, title: 'title', from: PROPOSAL, made: 'project_id', accepted: { kind: 'new', state: 'accepted' }, still: { merged_into: null } }),
  },
  { kind: 'sheet-change', label: 'Demandes sur une fiche', may: { read: PROPOSAL }, to: queue('sheet-change'), count: countSheetChanges },
  { kind: 'submission', label: 'Fiches modifiées par des partenaires', may: { read: 'api::submission.submission' }, to: queue('submission'), count: countRows('api::submission.submission', {}, ['submitted'], 'submitted_at') },
  { kind: 'import', label: 'Imports de partenaires à relire', may: { read: 'api::import-job.import-job' }, to: queue('import'), count: countRows('api::import-job.import-job', {}, ['awaiting-approval'], 'rehearsed_at') },
  { kind: 'schedule', label: 'Lectures programmées à accepter', may: { update: INVENTORY }, to: queue('schedule'), count: countAskedSchedules },
  { kind: 'profile-change', label: 'Présentations de partenaires', may: { read: 'api::profile-change.profile-change' }, to: queue('profile-change'), count: countRows('api::profile-change.profile-change', {}, ['new']) },
  { kind: 'application', label: 'Demandes d’adhésion', may: { read: APPLICATION }, to: queue('application'), count: countRows(APPLICATION, {}, toRead) },
  {
    kind: 'draft-partner', label: 'Partenaires acceptés, à publier', may: { publish: PARTNER }, to: `/content-manager/collection-types/${PARTNER}?sort=createdAt:DESC`,
    count: countDrafts({ uid: PARTNER, title: 'name', from: APPLICATION, made: 'partner_id', accepted: { state: 'accepted' } }),
  },
  { kind: 'join-request', label: 'Demandes à rejoindre un partenaire', may: { read: 'api::join-request.join-request' }, to: queue('join-request'), count: countRows('api::join-request.join-request', {}, ['new']) },
  { kind: 'report', label: 'Signalements', may: { read: 'api::report.report' }, to: queue('report'), count: countRows('api::report.report', {}, toRead) },
  { kind: 'message', label: 'Messages sans réponse', may: { read: 'api::message.message' }, to: queue('message'), count: countRows('api::message.message', { recipient: 'team' }, ['new', 'sent', 'reminded']) },
  { kind: 'conflict', label: 'Désaccords après un import', may: { read: 'api::conflict.conflict' }, to: queue('conflict'), count: countRows('api::conflict.conflict', {}, ['open']) },
  { kind: 'duplicate', label: 'Doublons possibles', may: { action: 'duplicates' }, to: '/doublons', count: countOpenPairs },
  { kind: 'carrier', label: 'Structures à relier à un projet', may: { action: 'duplicates' }, to: '/doublons?liste=structures', count: countOpenCarriers },
  { kind: 'source', label: 'Sources en panne', may: { action: 'imports' }, to: '/imports?liste=sources', count: countFailingSources },
  { kind: 'dead-letter', label: 'Fiches que la recherche refuse', may: { action: 'search' }, to: '/recherche', count: countDeadLetters },
  { kind: 'mail', label: 'Courriels qui n’ont pas pu partir', may: { action: 'mails' }, to: '/courriels?etat=dead', count: countRows('api::mail.mail', {}, ['dead'], 'available_at') },
];
