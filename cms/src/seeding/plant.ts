import type { Core } from '@strapi/strapi';
import type { Ledger } from './ledger';
import type { Item } from './read-seed';

type Documents = {
  create(params: Item): Promise<{ documentId: string }>;
  update(params: Item): Promise<unknown>;
};

export type Planting = {
  uid: string;
  /** What tells this record from the others of its type. */
  identity: Readonly<Record<string, string>>;
  data: Item;
  /** Its English version, for types that have languages. */
  english?: Item | undefined;
  /** For types with drafts. */
  status?: 'draft' | 'published';
};

/** Writes a record of the starting content unless it is there, or was there once. Tells whether it was written. */
export async function plant(strapi: Core.Strapi, ledger: Ledger, planting: Planting): Promise<boolean> {
  const { uid, identity, data, english, status } = planting;
  const entry = `${uid}:${Object.values(identity).join(':')}`;
  const known =
    ledger.has(entry) || (await strapi.db.query(uid as never).findOne({ where: identity })) !== null;
  ledger.add(entry);
  if (known) return false;
  const documents = strapi.documents(uid as never) as unknown as Documents;
  const model = strapi.getModel(uid as never) as { pluginOptions?: { i18n?: { localized?: boolean } } };
  const isLocalised = model.pluginOptions?.i18n?.localized === true;
  const published = status === undefined ? {} : { status };
  await strapi.db.transaction(async () => {
    const made = await documents.create({ data, ...published, ...(isLocalised && { locale: 'fr' }) });
    if (english !== undefined) {
      await documents.update({ documentId: made.documentId, data: english, locale: 'en', ...published });
    }
  });
  return true;
}
