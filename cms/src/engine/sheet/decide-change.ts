import type { SheetChange } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { closeLinks, findLink } from '../links/one-time-link';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { proposalDecided } from '../mail/templates/proposal';
import { changeDecided, changeDone } from '../mail/templates/sheet';
import { asOneWriter } from '../one-writer';
import { findKept } from '../merge/find-project';
import { fromJson } from '../project-row/column-values';
import { readObjections } from '../objection/read-objections';
import { refusesContact } from '../objection/refuses-contact';
import { additionsOf, withThemeName } from '../proposal/details-of';
import { readProposed } from '../proposal/read-proposed';
import { takeUpProposal, type MadeProject } from '../proposal/take-up-proposal';
import { toLocale } from '../read/list-editorial';
import { siteLink } from '../links/site-links';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { applySheet, confirmSheet } from './apply-sheet';
import { withPlaceTold, type SheetDifference } from './sheet-values';

const PROPOSAL = 'api::proposal.proposal';
export type Decision = 'accepted' | 'refused';
export type Row = {
  document_id: string; title: string; kind: SheetChange['kind'] | 'new'; values: unknown; note: string | null; contact_name: string | null; email: string | null;
  language: string | null; project_id: string | null; state: string;
};
type Shown = { field: string; before: SheetDifference['before']; after: SheetDifference['after'] };

/** What somebody decides of: never the address of whoever asks. */
export type DecisionView = { kind: Row['kind']; title: string; projectId: string | null; note: string | null; differences: Shown[] };

const readRow = (strapi: Strapi, trx: Transaction, id: string): Promise<Row | undefined> =>
  trx(tableOf(strapi, PROPOSAL)).where({ document_id: id }).first('document_id', 'title', 'kind', 'values', 'note', 'contact_name', 'email', 'language', 'project_id', 'state');

const isOpen = (row: Row | undefined): row is Row =>
  row !== undefined && (row.state === 'new' || row.state === 'in-review') && (row.kind === 'new' || row.project_id !== null);

export function readForDecision(strapi: Strapi, token: string): Promise<DecisionView | null> {
  return inTransaction(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'decision', token);
    const row = link === null ? undefined : await readRow(strapi, trx, link.recordId);
    if (!isOpen(row)) return null;
    const differences = row.kind === 'new' ? additionsOf(await withThemeName(strapi, trx, readProposed(row.values, row.title))) : fromJson<SheetDifference[]>(row.values, []).map(withPlaceTold);
    return { kind: row.kind, title: row.title, projectId: row.project_id, note: row.note, differences };
  });
}

async function takeEffect(strapi: Strapi, trx: Transaction, { kind, values, project_id: asked }: Row): Promise<void> {
  if (asked === null) return;
  // The sheet may have been merged since: what its carrier says is said of the one that shows it now.
  const projectId = (await findKept(strapi, trx, asked))?.documentId ?? asked;
  if (kind === 'confirm') await confirmSheet(strapi, trx, projectId);
  if (kind === 'correct') await applySheet(strapi, trx, projectId, fromJson<SheetDifference[]>(values, []));
  const data = { by: 'carrier', subject: 'project', reference: projectId, note: 'Retrait demandé par le porteur, accepté.' };
  if (kind === 'remove') await strapi.documents('api::objection.objection' as never).create({ data } as never);
}

/** Whoever objected is not written to, be it to say what became of what they asked before. */
const mayBeTold = async (strapi: Strapi, trx: Transaction, { kind, project_id: projectId, email }: Row): Promise<boolean> =>
  kind === 'new' || !refusesContact(await readObjections(strapi, trx))(projectId ?? '', { email });

/** What accepting did of what was asked. A word may ask for more than the fields of the form, which nothing does by itself. */
function doneOf({ kind, values, note }: Row, locale: 'fr' | 'en'): { applied: string; noted: string } {
  const words = changeDone[locale];
  const isDone = kind !== 'correct' || fromJson<SheetDifference[]>(values, []).length > 0;
  return { applied: isDone ? words.applied : '', noted: kind === 'correct' && note ? words.noted : '' };
}

async function mailResult(strapi: Strapi, trx: Transaction, row: Row, decision: Decision, answer: string | null, made: MadeProject | null): Promise<void> {
  if (!row.email || !(await mayBeTold(strapi, trx, row))) return;
  const locale = toLocale(row.language);
  const outcome = decision === 'accepted' && made?.isPublic === true ? 'published' : decision;
  const template = row.kind === 'new' ? proposalDecided[outcome][locale] : changeDecided[decision][locale];
  const sheet = made === null ? '' : siteLink(`/projets/${made.slug}`, locale);
  const filled = await fillMail(strapi, trx, template, { project: row.title, answer: answer ?? '', contact: siteLink('/contact', locale), sheet, ...doneOf(row, locale) });
  const name = row.kind === 'new' ? 'proposal' : 'change';
  await enqueueMail(strapi, trx, { to: row.email, ...filled, language: locale, template: `${name}-${decision}`, dedupeKey: `${name}:${row.document_id}:decided` });
}

export type Deciding = { by: string; answer: string | null; /** The partner itself decides: it vouches for what it accepts. */ isPartner: boolean };

/** Decides once what a carrier asks or somebody proposes: it takes effect if accepted, and whoever asked is told. Answers false where nothing waits. */
export async function decideChange(strapi: Strapi, trx: Transaction, id: string, decision: Decision, { by, answer, isPartner }: Deciding): Promise<{ projectId: string | null } | null> {
  const row = await readRow(strapi, trx, id);
  if (!isOpen(row)) return null;
  const made = decision === 'accepted' && row.kind === 'new' ? await takeUpProposal(strapi, trx, row, isPartner) : null;
  if (decision === 'accepted') await takeEffect(strapi, trx, row);
  const now = new Date();
  const projectId = made?.id ?? row.project_id;
  await trx(tableOf(strapi, PROPOSAL)).where({ document_id: id })
    .update({ state: decision, project_id: projectId, decided_by: by, decided_at: now, updated_at: now, ...(answer !== null && { answer }) });
  await closeLinks(strapi, trx, 'decision', id);
  await mailResult(strapi, trx, row, decision, answer, made);
  return { projectId };
}

/** The same by the link of a mail: the partner that recorded the project decides. */
export function decideByLink(strapi: Strapi, token: string, decision: Decision, answer: string | null): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const link = await findLink(strapi, trx, 'decision', token);
    const done = link === null ? null : await decideChange(strapi, trx, link.recordId, decision, { by: 'Partenaire', answer, isPartner: true });
    if (done === null) throw new errors.NotFoundError('Ce lien a déjà servi, ou n’est plus valable.');
  });
}
