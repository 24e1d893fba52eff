import type { RelayTarget } from '@carrefour/config';
import { findKept } from '../merge/find-project';
import { readObjections } from '../objection/read-objections';
import { refusesContact } from '../objection/refuses-contact';
import { readProjectRows } from '../project-row/read-project-rows';
import { readPublicProjects } from '../read/public-projects';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import type { Reachable, Ways } from './choose-holder';

export type AskedProject = { id: string; slug: string; title: string; leadOrganisation: string | null; contactOrigin: string | null };
export type Asked = { project: AskedProject | null; ways: Ways };

type PartnerRow = { document_id: string; slug: string; name: string; contact_email: string | null };

async function readPartners(strapi: Strapi, trx: Transaction, by: 'slug' | 'document_id', keys: readonly string[]): Promise<Reachable[]> {
  const rows: PartnerRow[] = await trx(tableOf(strapi, 'api::partner.partner')).whereIn(by, keys).whereNotNull('published_at')
    .select('document_id', 'slug', 'name', 'contact_email');
  const found = rows.map(({ document_id: id, slug, name, contact_email: address }) => ({ id, slug, name, address: address || null }));
  const keyOf = (partner: Reachable) => (by === 'slug' ? partner.slug : partner.id);
  return keys.flatMap((key) => found.find((partner) => keyOf(partner) === key) ?? []);
}

async function readProject(strapi: Strapi, trx: Transaction, slugOrId: string): Promise<{ project: AskedProject; carrier: string | null; recorders: Reachable[] } | null> {
  const kept = await findKept(strapi, trx, slugOrId);
  if (kept === null) return null;
  const { documentId: id } = kept;
  const shown = (await readPublicProjects(strapi, trx, [id])).get(id);
  if (shown === undefined) return null;
  const contact = (await readProjectRows(strapi, trx, [id], true)).get(id)?.published?.fields.contact;
  const isRefused = refusesContact(await readObjections(strapi, trx))(id, contact);
  const partners = [...new Set(shown.sources.map(({ partner }) => partner.id))];
  return {
    project: { id, slug: shown.slug, title: shown.title, leadOrganisation: shown.leadOrganisation, contactOrigin: contact?.origin ?? null },
    carrier: isRefused ? null : (contact?.email ?? null),
    recorders: await readPartners(strapi, trx, 'document_id', partners),
  };
}

/** Whom a message may reach. Null for a sheet or a partner that the site does not show. */
export async function readWays(strapi: Strapi, trx: Transaction, { project: projectSlug, partner: partnerSlug }: Pick<RelayTarget, 'project' | 'partner'>): Promise<Asked | null> {
  const found = projectSlug === null ? null : await readProject(strapi, trx, projectSlug);
  const [partner] = partnerSlug === null ? [] : await readPartners(strapi, trx, 'slug', [partnerSlug]);
  if ((projectSlug !== null && found === null) || (partnerSlug !== null && partner === undefined)) return null;
  return { project: found?.project ?? null, ways: { carrier: found?.carrier ?? null, partner: partner ?? null, recorders: found?.recorders ?? [] } };
}
