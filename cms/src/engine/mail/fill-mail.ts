import { tableOf, type Strapi, type Transaction } from '../strapi';
import { problemOfWords } from './check-words';
import { fillTemplate, type MailTemplate } from './fill-template';
import { entryOf } from './template-catalogue';

/** The words the team wrote in place of those of the code, if it did; words that would no longer fill are passed over, so that the mail leaves. */
async function readWords(strapi: Strapi, trx: Transaction, own: MailTemplate): Promise<MailTemplate> {
  const entry = entryOf(own);
  if (entry === undefined) return own;
  const row: MailTemplate | undefined = await trx(tableOf(strapi, 'api::mail-template.mail-template')).where({ code: entry.code, language: entry.language, edited: true }).first('subject', 'text');
  return row === undefined || problemOfWords(row, entry.slots) !== null ? own : { subject: row.subject, text: row.text };
}

/** Fills a mail: with the words of the team where it rewrote them, else with those of the code. */
export async function fillMail(strapi: Strapi, trx: Transaction, template: MailTemplate, values: Readonly<Record<string, string>>): Promise<MailTemplate> {
  return fillTemplate(await readWords(strapi, trx, template), values);
}
