import { createHash } from 'node:crypto';
import { listEditorial } from '../read/list-editorial';
import type { Strapi } from '../strapi';

/** What the team says at the head of the newsletter, in each language; empty where it says nothing. */
export type Introductions = Readonly<Record<'fr' | 'en', string>>;

export async function readIntroductions(strapi: Strapi): Promise<Introductions> {
  const read = async (locale: 'fr' | 'en') => {
    const [settings] = await listEditorial(strapi, 'api::site-settings.site-settings', { locale });
    return typeof settings?.newsletterIntroduction === 'string' ? settings.newsletterIntroduction.trim() : '';
  };
  return { fr: await read('fr'), en: await read('en') };
}

/** What is remembered of an introduction that a reader has had. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
