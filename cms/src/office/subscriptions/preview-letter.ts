import type { AlertFrequency } from '@carrefour/config';
import { arrivedSince } from '../../engine/alert/arrived-since';
import { askSite } from '../../engine/alert/ask-site';
import { dueSince, toldUntil } from '../../engine/alert/due-since';
import { readIntroductions } from '../../engine/alert/introductions';
import { splitNews } from '../../engine/alert/split-news';
import { toLetterSlots } from '../../engine/alert/to-letter-slots';
import { siteLink } from '../../engine/links/site-links';
import { fillMail } from '../../engine/mail/fill-mail';
import { letter } from '../../engine/mail/templates/alerts';
import { inTransaction, type Strapi } from '../../engine/strapi';
import type { Preview } from '../shapes';

type Asked = { language: 'fr' | 'en'; frequency: AlertFrequency };

/** The newsletter as a reader of this language and rhythm would get it now, who has not had the introduction; nothing is sent. */
export async function previewLetter(strapi: Strapi, { language, frequency }: Asked, now = new Date()): Promise<Preview> {
  const since = dueSince(frequency, now);
  const introduction = (await readIntroductions(strapi))[language];
  const found = await askSite('', since).catch(() => null);
  if (found === null) return { subject: '', text: '', problem: 'Le site ne répond pas : la lettre ne peut pas être montrée. Réessayez dans un instant.' };
  return inTransaction(strapi, async (trx) => {
    const arrived = await arrivedSince(strapi, trx, found.projects.map(({ id }) => id), since);
    const linkTo = (path: string) => siteLink(path, language);
    const parts = { news: splitNews(found.projects, arrived, since, toldUntil(now)), isWhole: found.isWhole, introduction, stop: linkTo('/alertes/arreter/…'), linkTo };
    const slots = toLetterSlots({ query: '', label: '', frequency, language }, parts);
    if (slots === null) return { subject: '', text: '', problem: 'Rien de neuf depuis la dernière lettre, et pas d’introduction : aucune lettre ne partirait.' };
    return { ...(await fillMail(strapi, trx, letter[language], slots)), problem: null };
  });
}
