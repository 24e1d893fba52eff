import type { ProposedProject } from '@carrefour/config';
import { writeCurations } from '../curation/write-curations';
import { newDocumentId } from '../document-id';
import { readBatchContext } from '../import/batch-context';
import { markChanged } from '../outbox/mark-changed';
import { projectTable } from '../project-row/join-tables';
import { readProjectRows } from '../project-row/read-project-rows';
import { insertProjects } from '../project-row/write-project-rows';
import { carrierActor, carrierMark } from '../sheet/carrier-actor';
import { freeSlugs } from '../slug/free-slugs';
import { writeRevisions } from '../revision/write-revisions';
import type { Strapi, Transaction } from '../strapi';
import { toFields } from './to-fields';

const PROJECT = 'api::project.project';

export type Making = { proposed: ProposedProject; contact: { name: string | null; email: string } | null; voucher: string | null; isPublic: boolean };
type Documents = { update(params: object): Promise<unknown>; publish(params: object): Promise<unknown> };

/** The sheet of an accepted proposal, with the partner that vouches for it: public, or a draft for the team to read. Answers its address. */
export async function makeProject(strapi: Strapi, trx: Transaction, { proposed, contact, voucher, isPublic }: Making): Promise<{ id: string; slug: string }> {
  const [slug = ''] = await freeSlugs(strapi, trx, PROJECT, [proposed.title], 'projet');
  const id = newDocumentId(strapi);
  const { terms } = await readBatchContext(strapi, trx);
  const fields = toFields(proposed, contact);
  const mine = { by: 'person' as const, partners: [], date: new Date().toISOString(), ...carrierMark(carrierActor) };
  const provenance = Object.fromEntries(Object.keys(fields).map((field) => [field, mine]));
  await insertProjects(strapi, trx, [{ documentId: id, slug, fields, provenance, demo: false, sourceDate: null, isDraft: !isPublic }], terms);
  // Nothing was received from a partner: somebody wrote it.
  await trx(projectTable(strapi)).where({ document_id: id }).update({ imported_at: null, edited_at: new Date() });
  await writeRevisions(strapi, trx, carrierActor, [{ recordType: 'project', recordId: id, action: 'create', changes: [] }]);
  const documents = strapi.documents(PROJECT as never) as unknown as Documents;
  if (voucher !== null) await documents.update({ documentId: id, data: { vouchers: { connect: [{ documentId: voucher }] } } });
  if (isPublic) await documents.publish({ documentId: id });
  const published = (await readProjectRows(strapi, trx, [id])).get(id)?.published;
  if (published) await writeCurations(strapi, trx, carrierActor, published);
  await markChanged(strapi, trx, 'project', [id]);
  return { id, slug };
}
