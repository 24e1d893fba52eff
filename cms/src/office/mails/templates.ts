import { errors } from '@strapi/utils';
import { currentActor } from '../../engine/actor';
import { newDocumentId } from '../../engine/document-id';
import { problemOfWords } from '../../engine/mail/check-words';
import { enqueueMail } from '../../engine/mail/enqueue-mail';
import { fillTemplate, type MailTemplate } from '../../engine/mail/fill-template';
import { findEntry, type CatalogueEntry } from '../../engine/mail/template-catalogue';
import { asOneWriter } from '../../engine/one-writer';
import { inTransaction, tableOf, type Strapi } from '../../engine/strapi';
import type { Preview, TemplateLine } from '../shapes';
import { toExamples } from './examples';
import { templateNotes } from './template-notes';

const TEMPLATE = 'api::mail-template.mail-template';
type Row = { document_id: string; code: string; language: 'fr' | 'en'; subject: string; text: string; edited: unknown };

const readRows = (strapi: Strapi): Promise<Row[]> =>
  inTransaction(strapi, (trx) => trx(tableOf(strapi, TEMPLATE)).orderBy([{ column: 'code' }, { column: 'language', order: 'desc' }]).select('document_id', 'code', 'language', 'subject', 'text', 'edited'));

/** Every template: its words today, those it came with, and the slots it may use. */
export async function listTemplates(strapi: Strapi): Promise<TemplateLine[]> {
  return (await readRows(strapi)).flatMap(({ document_id: id, code, language, subject, text, edited }) => {
    const entry = findEntry(code, language);
    return entry === undefined ? [] : [{ id, code, language, subject, text, edited: edited === true || edited === 1, slots: [...entry.slots], ownSubject: entry.words.subject, ownText: entry.words.text.trim(), ...(templateNotes[code] ?? { group: '', to: '', when: '' }) }];
  });
}

async function findTemplate(strapi: Strapi, id: string): Promise<CatalogueEntry> {
  const row = (await readRows(strapi)).find((one) => one.document_id === id);
  const entry = row === undefined ? undefined : findEntry(row.code, row.language);
  if (entry === undefined) throw new errors.NotFoundError('Ce modèle n’existe plus.');
  return entry;
}

/** A template filled with examples, or why it cannot be. */
export async function previewTemplate(strapi: Strapi, id: string, words: MailTemplate): Promise<Preview> {
  const { slots } = await findTemplate(strapi, id);
  const problem = problemOfWords(words, slots);
  return problem === null ? { ...fillTemplate(words, toExamples(slots)), problem } : { subject: '', text: '', problem };
}

/** Saves words as the content manager would; `null` gives the template back to the code. */
export async function saveTemplate(strapi: Strapi, id: string, words: MailTemplate | null): Promise<void> {
  const { words: own } = await findTemplate(strapi, id);
  await strapi.documents(TEMPLATE as never).update({ documentId: id, data: words ?? { ...own } } as never);
}

/** Sends the example to whoever asks, and to nobody else. */
export async function sendTest(strapi: Strapi, id: string, words: MailTemplate): Promise<string> {
  const { language } = await findTemplate(strapi, id);
  const { subject, text, problem } = await previewTemplate(strapi, id, words);
  if (problem !== null) throw new errors.ValidationError(problem);
  const me = currentActor(strapi).id?.replace('admin:', '');
  const user = (await strapi.db.query('admin::user').findOne({ where: { id: me } })) as { email: string } | null;
  if (user === null) throw new errors.NotFoundError('Votre compte n’a pas d’adresse.');
  const once = newDocumentId(strapi);
  await asOneWriter(strapi, (trx) => enqueueMail(strapi, trx, { to: user.email, subject: `[Essai] ${subject}`, text, language, template: 'test', dedupeKey: `test:${once}` }));
  return user.email;
}
