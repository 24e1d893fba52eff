import { errors } from '@strapi/utils';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { problemOfWords } from './check-words';
import { findEntry } from './template-catalogue';

type Data = { code?: string; language?: string; subject?: string | null; text?: string | null; slots?: unknown; edited?: boolean };
type Context = { uid: string; action: string; params: { documentId?: string; data?: Data } };
type Row = { code: string; language: string; subject: string; text: string };

const TEMPLATE = 'api::mail-template.mail-template';

/** A template is rewritten, never made or deleted; words that could not be filled are refused, and the words of the code make it the code's again. */
export function useTemplateRules(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    if (uid !== TEMPLATE) return next();
    if (action === 'create' || action === 'clone' || action === 'delete') throw new errors.ValidationError('Les modèles viennent avec le site : ils se récrivent, sans s’ajouter ni se supprimer.');
    const { documentId, data } = params;
    if (action !== 'update' || documentId === undefined || data === undefined) return next();
    const row: Row | undefined = await inTransaction(strapi, (trx) => trx(tableOf(strapi, TEMPLATE)).where({ document_id: documentId }).first('code', 'language', 'subject', 'text'));
    const entry = row === undefined ? undefined : findEntry(row.code, row.language);
    if (row === undefined || entry === undefined) return next();
    const words = { subject: (data.subject ?? row.subject).trim(), text: (data.text ?? row.text).replace(/\r\n?/g, '\n').trim() };
    const problem = problemOfWords(words, entry.slots);
    if (problem !== null) throw new errors.ValidationError(problem);
    const isOwn = words.subject === entry.words.subject && words.text === entry.words.text.trim();
    params.data = { ...words, edited: !isOwn };
    return next();
  });
}
