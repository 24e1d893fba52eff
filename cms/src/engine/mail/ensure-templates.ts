import { newDocumentId } from '../document-id';
import { asOneWriter } from '../one-writer';
import { tableOf, type Strapi } from '../strapi';
import { catalogue } from './template-catalogue';

/** At every start: each template of the code has its row, with the words of the code as long as nobody rewrote them; rows of templates that are no more go. */
export function ensureTemplates(strapi: Strapi): Promise<void> {
  const table = tableOf(strapi, 'api::mail-template.mail-template');
  return asOneWriter(strapi, async (trx) => {
    const rows: { id: number; code: string; language: string; subject: string; text: string; edited: unknown; slots: unknown }[] = await trx(table).select('*');
    const now = new Date();
    for (const { code, language, words, slots } of catalogue) {
      const known = rows.find((row) => row.code === code && row.language === language);
      const own = { slots: JSON.stringify(slots.map((slot) => `{${slot}}`)), subject: words.subject, text: words.text };
      if (known === undefined) await trx(table).insert({ document_id: newDocumentId(strapi), code, language, ...own, edited: false, created_at: now, updated_at: now, published_at: now, locale: null });
      else if (!known.edited && (known.subject !== own.subject || known.text !== own.text)) await trx(table).where({ id: known.id }).update({ ...own, updated_at: now });
      else if (JSON.stringify(typeof known.slots === 'string' ? JSON.parse(known.slots) : known.slots) !== own.slots) await trx(table).where({ id: known.id }).update({ slots: own.slots });
    }
    const gone = rows.filter((row) => !catalogue.some(({ code, language }) => row.code === code && row.language === language));
    await trx(table).whereIn('id', gone.map(({ id }) => id)).delete();
  });
}
