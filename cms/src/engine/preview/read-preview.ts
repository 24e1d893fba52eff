import { environment } from '../../environment';
import { deepPopulate } from '../read/deep-populate';
import { listPublicPartners } from '../read/public-partners';
import { readProjectState } from '../read/public-projects';
import { toPublicRecord } from '../read/public-record';
import { inTransaction, type Strapi } from '../strapi';
import { withDraftMedias } from './draft-medias';
import { previewKinds, readPreviewToken, type Previewed, type PreviewKind } from './preview-token';

/** A record as the site shows it, not yet published perhaps. */
export type Preview = { kind: PreviewKind; state: 'draft' | 'published'; record: unknown };

async function readRecord(strapi: Strapi, { uid, id, locale, state }: Previewed): Promise<unknown> {
  if (uid === 'api::project.project') return inTransaction(strapi, (trx) => readProjectState(strapi, trx, id, state));
  if (uid === 'api::partner.partner') return (await listPublicPartners(strapi, { documentId: id }, state))[0] ?? null;
  const found = (await strapi.documents(uid).findOne({ documentId: id, status: state, locale, populate: deepPopulate(strapi, uid) } as never)) as Record<string, unknown> | null;
  return found === null ? null : toPublicRecord(strapi, uid, found, { withDrafts: true });
}

/** What a signed word opens, in the shapes of the site; null for one that is unknown or too old. */
export async function readPreview(strapi: Strapi, token: string): Promise<Preview | null> {
  const previewed = readPreviewToken(token, environment().ADMIN_JWT_SECRET, Date.now());
  const record = previewed === null ? null : await readRecord(strapi, previewed);
  if (previewed === null || record === null) return null;
  return { kind: previewKinds[previewed.uid], state: previewed.state, record: withDraftMedias(record, previewed.until) };
}
