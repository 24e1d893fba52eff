import { applyChanges } from '../own-project/apply-changes';
import { readOwnSheet, type OwnSheet } from '../own-project/read-own-sheet';
import { confirmSheet } from '../sheet/apply-sheet';
import { mailDecider } from '../sheet/mail-decider';
import type { Strapi, Transaction } from '../strapi';
import { changesOf, keepChanges } from '../submission/keep-changes';
import { sendSubmission } from '../submission/send-submission';
import type { Opened } from './opened';

/** Asks the team, where what the partner writes of the sheet is under way already and must not leave with it. */
async function askTeam(strapi: Strapi, trx: Transaction, { project, partner }: Opened, year: number): Promise<void> {
  const differences = [{ field: 'endYear' as const, before: project.end_year, after: year }];
  const note = `Dit par ${partner.name} : le projet est terminé.`;
  const data = { title: project.title, kind: 'correct', values: differences, note, language: 'fr', projectId: project.document_id, state: 'new', partner: partner.documentId };
  const { documentId: id } = (await strapi.documents('api::proposal.proposal' as never).create({ data } as never)) as unknown as { documentId: string };
  await mailDecider(strapi, trx, { id, kind: 'correct', note, differences, project: { id: project.document_id, slug: project.slug, title: project.title, leadOrganisation: null, contactOrigin: null }, decider: null });
}

/** A draft that is under way stays: the year alone takes effect, or goes to the team. Answers whether it took effect. */
async function besideDraft(strapi: Strapi, trx: Transaction, opened: Opened, sheet: OwnSheet, year: number): Promise<boolean> {
  const { partner, actor } = opened;
  const change = { field: 'endYear' as const, before: sheet.base.endYear ?? null, after: year };
  const forTeam = partner.trust === 'trusted' ? await applyChanges(strapi, trx, actor, partner, sheet, [change]) : [change];
  if (forTeam.length > 0) await askTeam(strapi, trx, opened, year);
  return forTeam.length === 0;
}

/** Written and sent as that partner’s changes are: answers whether it took effect. */
async function write(strapi: Strapi, trx: Transaction, { partner, actor }: Opened, sheet: OwnSheet, year: number): Promise<boolean> {
  await keepChanges(strapi, { partner, actor }, sheet, changesOf(sheet, { endYear: year }));
  const written = await readOwnSheet(strapi, trx, partner, sheet.id);
  return written !== null && (await sendSubmission(strapi, trx, { partner, actor }, written, 'Dit par un courriel de rappel : le projet est terminé.')) === 'published';
}

/**
 * That a project is over: its last year is this one, unless it had ended before. It is said as all that partner says of the sheet: at once or once the
 * team has read it, as its own word where others record it too.
 */
export async function sayOver(strapi: Strapi, trx: Transaction, opened: Opened, at: Date): Promise<void> {
  const { project, partner, actor } = opened;
  const sheet = await readOwnSheet(strapi, trx, partner, project.document_id);
  if (sheet === null) return;
  const year = at.getFullYear();
  const hasEnded = (sheet.base.endYear ?? project.end_year ?? Infinity) <= year;
  if (hasEnded || (await (sheet.draft === null ? write : besideDraft)(strapi, trx, opened, sheet, year))) await confirmSheet(strapi, trx, sheet.id, at, actor);
}
