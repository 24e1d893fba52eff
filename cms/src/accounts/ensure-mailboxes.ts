import type { ContactPurpose } from '@carrefour/config';
import type { Core } from '@strapi/strapi';

const uid = 'api::mailbox.mailbox';

/** Who receives what in the demonstration: functions, at addresses that exist nowhere. */
const demoMailboxes: readonly { purpose: ContactPurpose; name: string; nameEn: string; email: string }[] = [
  { purpose: 'question', name: 'la coordination du Carrefour', nameEn: 'the coordination of the Carrefour', email: 'coordination@demo.example' },
  { purpose: 'remarque', name: 'le développement et le design du site', nameEn: 'the site’s development and design', email: 'site@demo.example' },
  { purpose: 'appui', name: 'la présidence et la vice-présidence de l’association', nameEn: 'the president and vice-president of the association', email: 'presidence@demo.example' },
  { purpose: 'medias', name: 'le contact presse', nameEn: 'the press contact', email: 'presse@demo.example' },
];

/** Mailboxes of the demonstration, where nobody wrote any. */
export async function ensureMailboxes(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query(uid).count()) > 0) return;
  for (const mailbox of demoMailboxes) await strapi.documents(uid as never).create({ data: { ...mailbox, demo: true } } as never);
}
