import type { ProposalDraft } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { countAttempt } from '../links/count-attempt';
import { findLink, makeLink } from '../links/one-time-link';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { draftKept } from '../mail/templates/proposal';
import { asOneWriter } from '../one-writer';
import { fromJson } from '../project-row/column-values';
import { siteLink } from '../links/site-links';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { draftLimits } from './draft-limits';

const PROPOSAL = 'api::proposal.proposal';

type Values = Record<string, string>;

/** The draft that a link opens; null once it was sent, or too old. */
export async function findDraft(strapi: Strapi, trx: Transaction, token: string): Promise<{ id: string; values: Values } | null> {
  const link = await findLink(strapi, trx, 'draft', token);
  if (link === null) return null;
  const row: { document_id: string; values: unknown } | undefined = await trx(tableOf(strapi, PROPOSAL)).where({ document_id: link.recordId, state: 'draft' }).first('document_id', 'values');
  return row === undefined ? null : { id: row.document_id, values: fromJson<Values>(row.values, {}) };
}

export const readDraft = (strapi: Strapi, token: string): Promise<{ values: Values } | null> =>
  inTransaction(strapi, async (trx) => {
    const draft = await findDraft(strapi, trx, token);
    return draft === null ? null : { values: draft.values };
  });

async function mailLink(strapi: Strapi, trx: Transaction, id: string, { email, locale }: ProposalDraft): Promise<void> {
  const link = siteLink(`/proposer/${await makeLink(strapi, trx, 'draft', id)}`, locale);
  await enqueueMail(strapi, trx, { to: email, ...(await fillMail(strapi, trx, draftKept[locale], { link })), language: locale, template: 'draft-kept', dedupeKey: `draft:${id}` });
}

/** Keeps a proposal as it stands. The first time, the link that opens it again is mailed; later it is written over. */
export function keepDraft(strapi: Strapi, draft: ProposalDraft): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const data = { title: draft.values['title']?.trim().slice(0, 250) || 'Sans titre', values: draft.values, email: draft.email, language: draft.locale };
    const known = draft.draft === null ? null : await findDraft(strapi, trx, draft.draft);
    if (draft.draft !== null && known === null) throw new errors.NotFoundError('Ce brouillon a déjà été envoyé, ou n’est plus gardé.');
    await countAttempt(strapi, trx, draftLimits(draft, known?.id ?? null));
    const documents = strapi.documents(PROPOSAL as never);
    if (known !== null) return void (await documents.update({ documentId: known.id, data } as never));
    const made = (await documents.create({ data: { ...data, kind: 'new', state: 'draft' } } as never)) as unknown as { documentId: string };
    await mailLink(strapi, trx, made.documentId, draft);
  });
}
