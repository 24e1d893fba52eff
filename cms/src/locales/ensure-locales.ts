import type { Core } from '@strapi/strapi';
import { languages } from './languages';

type Locales = {
  create(data: { code: string; name: string }): Promise<unknown>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
};

/** The two languages of the contents, under their French names, French by default. */
export async function ensureLocales({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const table = strapi.db.query('plugin::i18n.locale');
  const service = strapi.plugin('i18n').service('locales') as unknown as Locales;
  for (const language of languages) {
    const known = await table.findOne({ where: { code: language.code } });
    if (known === null) await service.create(language);
    else if (known.name !== language.name)
      await table.update({ where: { id: known.id }, data: { name: language.name } });
  }
  await service.setDefaultLocale({ code: 'fr' });
}
