import { errors } from '@strapi/utils';
import { readBatchContext } from '../import/batch-context';
import { refreshProjects } from '../import/refresh-projects';
import { markChanged } from '../outbox/mark-changed';
import { writeRevisions } from '../revision/write-revisions';
import { dropSayings } from '../saying/write-sayings';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { SUBMISSION } from '../submission/read-live';
import { deleteProject, unpublishProject } from './make-own';
import type { OwnWriter } from './own-partner';
import { inventoriesOf } from './own-project-ids';
import type { OwnSheet } from './read-own-sheet';

const OBJECTION = 'api::objection.objection';
type Documents = { create(params: object): Promise<unknown>; update(params: object): Promise<unknown> };

async function forgetWords(strapi: Strapi, trx: Transaction, { partner }: OwnWriter, { id }: OwnSheet): Promise<void> {
  await dropSayings(strapi, trx, id, partner.documentId);
  await trx(tableOf(strapi, 'api::curation.curation')).where({ project_id: id, partner_id: partner.documentId }).delete();
  await trx(tableOf(strapi, SUBMISSION)).where({ project_id: id, partner_id: partner.documentId }).delete();
}

/** Takes a sheet off the site that nobody else records; it may be published again. */
export async function takeOff(strapi: Strapi, sheet: OwnSheet): Promise<void> {
  if (sheet.isShared) throw new errors.ValidationError('D’autres partenaires recensent aussi ce projet : vous pouvez en retirer ce que vous en dites, non la fiche.');
  if (sheet.rows.published !== null) await unpublishProject(strapi, sheet.id);
}

/** Forgets a sheet made by hand that was never on the site. */
export async function forgetUnseen(strapi: Strapi, trx: Transaction, writer: OwnWriter, sheet: OwnSheet): Promise<void> {
  await forgetWords(strapi, trx, writer, sheet);
  await deleteProject(strapi, sheet.id);
}

/**
 * A partner objects. Alone on the sheet: it leaves the site and no import brings it back. Among others: what it says of the
 * project leaves, its files may not bring it back, and the others' words stay.
 */
export async function objectTo(strapi: Strapi, trx: Transaction, writer: OwnWriter, sheet: OwnSheet, note: string | null): Promise<void> {
  const objections = strapi.documents(OBJECTION as never) as unknown as Documents;
  if (!sheet.isShared) {
    await trx(tableOf(strapi, SUBMISSION)).where({ project_id: sheet.id, partner_id: writer.partner.documentId }).delete();
    await objections.create({ data: { by: 'partner', subject: 'project', reference: sheet.id, note } });
    return;
  }
  await forgetWords(strapi, trx, writer, sheet);
  const own = new Set(inventoriesOf(sheet.facts, writer.partner));
  for (const { inventory, key } of sheet.entries.filter((entry) => own.has(entry.inventory)))
    await objections.create({ data: { by: 'partner', subject: 'entry', reference: key, inventory, note } });
  const projects = strapi.documents('api::project.project' as never) as unknown as Documents & { publish(params: object): Promise<unknown> };
  await projects.update({ documentId: sheet.id, data: { vouchers: { disconnect: [{ documentId: writer.partner.documentId }] } } });
  await disownPublished(strapi, trx, writer, sheet);
  const { revisions } = await refreshProjects(strapi, trx, await readBatchContext(strapi, trx), [sheet.id], new Set());
  await writeRevisions(strapi, trx, writer.actor, revisions);
  await markChanged(strapi, trx, 'project', [sheet.id]);
}

/** The public row's own link, without publishing whatever its draft holds. */
async function disownPublished(strapi: Strapi, trx: Transaction, { partner }: OwnWriter, { rows }: OwnSheet): Promise<void> {
  if (rows.published === null) return;
  const { joinTable } = strapi.db.metadata.get('api::project.project').attributes.vouchers as unknown as { joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } } };
  const partners = trx(tableOf(strapi, 'api::partner.partner')).where({ document_id: partner.documentId }).select('id');
  await trx(joinTable.name).where({ [joinTable.joinColumn.name]: rows.published.rowId }).whereIn(joinTable.inverseJoinColumn.name, partners).delete();
}
