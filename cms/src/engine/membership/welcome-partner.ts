import { makeInvitation } from '../account/make-invitation';
import { enqueueMail } from '../mail/enqueue-mail';
import { fillMail } from '../mail/fill-mail';
import { applicationDecided, inventoryWords } from '../mail/templates/membership';
import { toLocale } from '../read/list-editorial';
import { siteLink } from '../links/site-links';
import type { Strapi, Transaction } from '../strapi';

/** An application as the admin holds it when it is decided. */
export type Application = {
  documentId: string; organisation: string; type: string | null; site: string | null; mission: string | null; hasInventory: boolean | null; inventoryName: string | null;
  inventoryText: string | null; inventoryLicence: string | null; email: string; language: string | null; charter: string | null;
};
type Create = (uid: string, data: Record<string, unknown>) => Promise<string>;

const creator = (strapi: Strapi): Create => async (uid, data) =>
  ((await strapi.documents(uid as never).create({ data } as never)) as unknown as { documentId: string }).documentId;

async function makePartner(create: Create, { organisation, type, site, mission, email, inventoryLicence, charter }: Application): Promise<string> {
  return create('api::partner.partner', {
    name: organisation, type: type ?? 'associations-accompagnateurs', site, mission, contactEmail: email, trust: 'reviewed', licence: inventoryLicence ?? 'inconnue',
    charterVersion: charter, charterSince: new Date().toISOString().slice(0, 10),
  });
}

async function makeInventory(create: Create, partner: string, { hasInventory, inventoryName, inventoryLicence, organisation }: Application): Promise<string | null> {
  if (hasInventory !== true) return null;
  const name = inventoryName ?? organisation;
  await create('api::inventory.inventory', { name, partner, connector: 'file', licence: inventoryLicence ?? 'inconnue', coverage: 'full' });
  return name;
}

/** All that accepting an application means, at once: the partner as a draft, its inventory if any, its adhesion to the charter, its manager's invitation. Answers the partner. */
export async function welcomePartner(strapi: Strapi, trx: Transaction, application: Application, { by, answer }: { by: string; answer: string | null }): Promise<string> {
  const create = creator(strapi);
  const partner = await makePartner(create, application);
  const inventory = await makeInventory(create, partner, application);
  const locale = toLocale(application.language);
  const invitation = await makeInvitation(strapi, { email: application.email, partner, role: 'referent', by, locale });
  const filled = await fillMail(strapi, trx, applicationDecided.accepted[locale], {
    organisation: application.organisation, answer: answer ?? '', charter: application.charter ?? '', inventory: inventory === null ? '' : inventoryWords[locale](inventory),
    invitation: siteLink(`/invitation/${invitation}`, locale),
  });
  await enqueueMail(strapi, trx, { to: application.email, ...filled, language: locale, template: 'application-accepted', dedupeKey: `application:${application.documentId}:decided` });
  return partner;
}

export async function refuseApplication(strapi: Strapi, trx: Transaction, { documentId, organisation, email, language }: Application, answer: string | null): Promise<void> {
  const locale = toLocale(language);
  const filled = await fillMail(strapi, trx, applicationDecided.refused[locale], { organisation, answer: answer ?? '', contact: siteLink('/contact', locale) });
  await enqueueMail(strapi, trx, { to: email, ...filled, language: locale, template: 'application-refused', dedupeKey: `application:${documentId}:decided` });
}
