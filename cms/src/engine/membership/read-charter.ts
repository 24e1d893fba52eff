import type { CharterVersion } from '@carrefour/config';
import { listEditorial } from '../read/list-editorial';
import type { Strapi } from '../strapi';

type Charter = { title: string; version: string | null; date: string | null; file: { url: string } | null };

/** The charter that is in force: the latest that the team published; null while there is none. */
export async function readCharter(strapi: Strapi, locale: 'fr' | 'en' = 'fr'): Promise<CharterVersion | null> {
  const [latest] = (await listEditorial(strapi, 'api::document.document', { locale, filters: { kind: 'charter' }, sort: ['date:desc'] })) as unknown as Charter[];
  return latest === undefined ? null : { title: latest.title, version: latest.version, date: latest.date, url: latest.file?.url ?? null };
}

/** A version of the charter in one line, as it is kept with an adhesion. */
export const nameCharter = (charter: CharterVersion | null, today = new Date()): string =>
  charter === null
    ? `Résumé publié sur le site, lu le ${today.toISOString().slice(0, 10)}`
    : [charter.title, charter.version, charter.date].filter(Boolean).join(', ').slice(0, 250);
