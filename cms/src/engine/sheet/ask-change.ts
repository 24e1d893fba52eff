import type { SheetChange, SheetValues } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { closeLinks, findLink } from '../links/one-time-link';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { changeReceived, deciderWords } from '../mail/templates/sheet';
import { asOneWriter } from '../one-writer';
import { readProjectRows } from '../project-row/read-project-rows';
import { isOfCarrier, projectOfRecord } from '../relay/carrier-record';
import { readWays, type AskedProject } from '../relay/read-ways';
import { siteLink } from '../links/site-links';
import { inTransaction, type Strapi, type Transaction } from '../strapi';
import type { Reachable } from '../relay/choose-holder';
import { findDecider } from './find-decider';
import { mailDecider } from './mail-decider';
import { compareSheets, isOnePlace, toSheetValues, type SheetDifference } from './sheet-values';

export type SheetView = { slug: string; title: string; values: SheetValues; /** Whether its place can be corrected here. */ mayMove: boolean; decider: string | null };
/** `recordId`: of the link itself, which a merge since does not change. */
type Opened = { recordId: string; project: AskedProject; carrier: string; decider: Reachable | null; values: SheetValues; mayMove: boolean };

const closed = () => new errors.NotFoundError('Ce lien a déjà servi, ou n’est plus valable.');

async function openSheet(strapi: Strapi, trx: Transaction, token: string): Promise<Opened | null> {
  const link = await findLink(strapi, trx, 'sheet', token);
  if (link === null) return null;
  const asked = await readWays(strapi, trx, { project: projectOfRecord(link.recordId), partner: null });
  if (asked?.project == null || asked.ways.carrier === null || !isOfCarrier(link.recordId, asked.ways.carrier)) return null;
  const published = (await readProjectRows(strapi, trx, [asked.project.id], true)).get(asked.project.id)?.published;
  if (!published) return null;
  return { recordId: link.recordId, project: asked.project, carrier: asked.ways.carrier, decider: findDecider(asked.ways), values: toSheetValues(published.fields), mayMove: isOnePlace(published.fields) };
}

/** The sheet that a carrier's link opens, null for a link that is used or too old. */
export function readSheet(strapi: Strapi, token: string): Promise<SheetView | null> {
  return inTransaction(strapi, async (trx) => {
    const opened = await openSheet(strapi, trx, token);
    return opened === null ? null : { slug: opened.project.slug, title: opened.project.title, values: opened.values, mayMove: opened.mayMove, decider: opened.decider?.name ?? null };
  });
}

type Request = { change: SheetChange; differences: SheetDifference[]; locale: 'fr' | 'en' };

async function storeRequest(strapi: Strapi, { project, carrier, decider }: Opened, { change, differences, locale }: Request): Promise<string> {
  const data = {
    title: project.title, kind: change.kind, values: differences, note: change.kind === 'confirm' ? null : change.note, contactName: 'Porteur du projet', email: carrier,
    language: locale, projectId: project.id, state: 'new', ...(decider !== null && { partner: decider.id }),
  };
  const made = (await strapi.documents('api::proposal.proposal' as never).create({ data } as never)) as unknown as { documentId: string };
  return made.documentId;
}

/** Keeps what a carrier asks, and tells who decides. The link has served. A correction that corrects nothing is refused. */
export function askChange(strapi: Strapi, token: string, change: SheetChange, locale: 'fr' | 'en'): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const opened = await openSheet(strapi, trx, token);
    if (opened === null) throw closed();
    const { project, carrier, decider, values, mayMove } = opened;
    const differences = change.kind === 'correct' ? compareSheets(values, { ...change.values, ...(!mayMove && { place: values.place }) }) : [];
    if (change.kind === 'correct' && differences.length === 0 && change.note === null) throw new errors.ValidationError('Rien n’a changé.');
    const id = await storeRequest(strapi, opened, { change, differences, locale });
    await closeLinks(strapi, trx, 'sheet', opened.recordId);
    await mailDecider(strapi, trx, { id, kind: change.kind, note: change.kind === 'confirm' ? null : change.note, differences, project, decider });
    const slots = { project: project.title, sheet: siteLink(`/projets/${project.slug}`, locale), decider: decider === null ? deciderWords[locale].team : deciderWords[locale].partner(decider.name) };
    await enqueueMail(strapi, trx, { to: carrier, ...(await fillMail(strapi, trx, changeReceived[locale], slots)), template: 'change-received', dedupeKey: `change:${id}:received` });
  });
}
