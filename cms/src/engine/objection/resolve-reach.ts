import type { EntryValues } from '@carrefour/config';
import { errors } from '@strapi/utils';
import { findRedirect } from '../read/find-redirect';
import { findProject } from '../merge/find-project';
import { fromJson } from '../project-row/column-values';
import { projectTable } from '../project-row/join-tables';
import { addressDigest } from '../person/person-digest';
import { digestOfRecord, projectOfRecord } from '../relay/carrier-record';
import { chunksOf, tableOf, type Strapi, type Transaction } from '../strapi';
import { toEntryDigest, toSaidDigest } from './entry-digest';
import type { Reach } from './read-objections';
import { saidIn } from './refuses-contact';
import { toldContacts } from './told-contacts';

export type Objecting = { subject: 'project' | 'entry' | 'contact'; reference: string; inventory?: string | null };

const ADDRESS = /^.*\/projets\//;
/** How an address is told in the record of its carrier's link: whoever was written to refuses this address, not those of others. */
const ADDRESS_DIGEST = /^[0-9a-f]{24}$/;
/** How Strapi writes a documentId: one that is unknown here may come with a later import or an older backup. */
const DOCUMENT_ID = /^[a-z0-9]{24}$/;

type EntryRow = { document_id: string; inventory: string; key: string; project_id: string | null; values: unknown };

async function findEntry(strapi: Strapi, trx: Transaction, { reference, inventory }: Objecting): Promise<EntryRow | null> {
  const [first = '', ...rest] = reference.split(':');
  const asked = inventory ? { inventory, key: reference } : { inventory: first, key: rest.join(':') };
  return (await trx(tableOf(strapi, 'api::entry.entry')).where(asked).first('document_id', 'inventory', 'key', 'project_id', 'values')) ?? null;
}

/** The project that the team deleted from an address: it may come back from the bin. */
async function deletedAt(strapi: Strapi, trx: Transaction, slug: string): Promise<string | null> {
  const left: { record_id: string | null } | undefined = await trx(tableOf(strapi, 'api::redirect.redirect')).where({ from: `/projets/${slug}`, gone: true }).first('record_id');
  return left?.record_id ?? null;
}

/** The project meant by an address, a slug, an id or an entry: the one that shows it today, merges followed. */
async function findMeant(strapi: Strapi, trx: Transaction, objecting: Objecting): Promise<string | null> {
  const name = objecting.reference.trim().replace(ADDRESS, '').replace(/[/?#].*$/, '');
  const moved = await findRedirect(strapi, `/projets/${name}`);
  const found = (await findProject(strapi, trx, name)) ?? (moved?.to ? await findProject(strapi, trx, moved.to.replace(ADDRESS, '')) : null);
  let meant = found ?? (await findEntry(strapi, trx, objecting).then((entry) => (entry?.project_id ? findProject(strapi, trx, entry.project_id) : null)));
  for (const seen = new Set<string>(); meant?.mergedInto && !seen.has(meant.documentId);) {
    seen.add(meant.documentId);
    meant = await findProject(strapi, trx, meant.mergedInto);
  }
  return meant?.documentId ?? (DOCUMENT_ID.test(name) ? name : deletedAt(strapi, trx, name));
}

/** A project and all that was ever merged into it: taking one out again must not bring it back. */
async function withAbsorbed(strapi: Strapi, trx: Transaction, projectId: string): Promise<string[]> {
  const all = [projectId];
  for (let layer = [projectId]; layer.length > 0;) {
    const rows: { id: string }[] = await trx(projectTable(strapi)).whereIn('merged_into', layer).distinct({ id: 'document_id' });
    layer = rows.map(({ id }) => id).filter((id) => !all.includes(id));
    all.push(...layer);
  }
  return all;
}

async function digestsOf(strapi: Strapi, trx: Transaction, projectIds: readonly string[]): Promise<string[]> {
  const digests: string[] = [];
  for (const chunk of chunksOf(projectIds, 400)) {
    const rows: Pick<EntryRow, 'inventory' | 'key'>[] = await trx(tableOf(strapi, 'api::entry.entry')).whereIn('project_id', chunk).select('inventory', 'key');
    digests.push(...rows.map(({ inventory, key }) => toEntryDigest(inventory, key)));
  }
  return digests;
}

/** What else an address was told with on these projects: a file that says only that would bring its owner back. */
async function saidWith(strapi: Strapi, trx: Transaction, digest: string, projectIds: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  for (const projects of chunksOf(projectIds, 400)) {
    const told = await toldContacts(strapi, trx, { projects });
    said.push(...told.filter(({ email }) => email !== null && addressDigest(email) === digest).flatMap(saidIn).map(addressDigest));
  }
  return said;
}

const unknown = (reference: string) =>
  new errors.ValidationError(`Rien ne porte la référence « ${reference} » : donnez l’adresse de la fiche, son identifiant, ou « inventaire:clé » pour une entrée.`);

/** What an objection reaches. Throws a ValidationError, in French, for a reference that names nothing. */
export async function resolveReach(strapi: Strapi, trx: Transaction, objecting: Objecting): Promise<Reach> {
  if (objecting.subject === 'entry') {
    const entry = await findEntry(strapi, trx, objecting);
    if (entry === null) throw unknown(objecting.reference);
    return { projects: [], entries: [toEntryDigest(entry.inventory, entry.key), toSaidDigest(entry.inventory, fromJson<Partial<EntryValues>>(entry.values, {}))] };
  }
  const digest = objecting.subject === 'contact' ? digestOfRecord(objecting.reference) : null;
  const isOneAddress = digest !== null && ADDRESS_DIGEST.test(digest);
  const projectId = await findMeant(strapi, trx, isOneAddress ? { ...objecting, reference: projectOfRecord(objecting.reference) } : objecting);
  if (projectId === null) throw unknown(objecting.reference);
  const projects = await withAbsorbed(strapi, trx, projectId);
  if (isOneAddress) return { projects, entries: [], addresses: [...new Set([digest, ...(await saidWith(strapi, trx, digest, projects))])] };
  return { projects, entries: objecting.subject === 'contact' ? [] : await digestsOf(strapi, trx, projects) };
}
