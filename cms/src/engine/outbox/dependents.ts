import { projectsIn } from '../dossier/dossiers-of';
import { readDossiers } from '../dossier/read-dossiers';
import { toReading } from '../fallback/reading';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { projectsShowingFiles } from './projects-showing-files';

/** Join table and columns of a relation attribute, as Strapi stores them. */
function linkOf(strapi: Strapi, uid: string, attribute: string) {
  const relation = strapi.db.metadata.get(uid).attributes[attribute] as unknown as {
    joinTable: { name: string; joinColumn: { name: string }; inverseJoinColumn: { name: string } };
  };
  const { name, joinColumn, inverseJoinColumn } = relation.joinTable;
  return { table: name, owner: joinColumn.name, target: inverseJoinColumn.name };
}

const PROJECT = 'api::project.project';
const THEME = 'api::theme.theme';

async function projectsLinkedTo(strapi: Strapi, trx: Transaction, attribute: string, uid: string, documentIds: readonly string[]) {
  const link = linkOf(strapi, PROJECT, attribute);
  const projects = tableOf(strapi, PROJECT);
  const rows: { id: string }[] = await trx(link.table)
    .join(projects, `${projects}.id`, `${link.table}.${link.owner}`)
    .whereIn(`${link.table}.${link.target}`, trx(tableOf(strapi, uid)).whereIn('document_id', documentIds).select('id'))
    .distinct({ id: `${projects}.document_id` });
  return rows.map((row) => row.id);
}

/** A project shows its themes and the theme above each: what happens to a theme reaches the projects of those below it. */
async function projectsOfThemes(strapi: Strapi, trx: Transaction, ids: readonly string[]) {
  const link = linkOf(strapi, THEME, 'parent');
  const themes = tableOf(strapi, THEME);
  const below: { id: string }[] = await trx(link.table)
    .join(themes, `${themes}.id`, `${link.table}.${link.owner}`)
    .whereIn(`${link.table}.${link.target}`, trx(themes).whereIn('document_id', ids).select('id'))
    .distinct({ id: `${themes}.document_id` });
  return projectsLinkedTo(strapi, trx, 'themes', THEME, [...ids, ...below.map(({ id }) => id)]);
}

async function projectsOfInventories(strapi: Strapi, trx: Transaction, slugs: readonly string[]) {
  if (slugs.length === 0) return [];
  const rows: { id: string }[] = await trx(tableOf(strapi, 'api::entry.entry'))
    .whereIn('inventory', slugs).whereNotNull('project_id').distinct({ id: 'project_id' });
  return rows.map((row) => row.id);
}

async function inventoriesOf(strapi: Strapi, trx: Transaction, partnerIds: readonly string[]) {
  const link = linkOf(strapi, 'api::inventory.inventory', 'partner');
  const inventories = tableOf(strapi, 'api::inventory.inventory');
  const rows: { slug: string }[] = await trx(link.table)
    .join(inventories, `${inventories}.id`, `${link.table}.${link.owner}`)
    .whereIn(`${link.table}.${link.target}`, trx(tableOf(strapi, 'api::partner.partner')).whereIn('document_id', partnerIds).select('id'))
    .distinct({ slug: `${inventories}.slug` });
  return rows.map((row) => row.slug);
}

async function projectsOfPartners(strapi: Strapi, trx: Transaction, ids: readonly string[]) {
  const slugs = await inventoriesOf(strapi, trx, ids);
  const vouched = await projectsLinkedTo(strapi, trx, 'vouchers', 'api::partner.partner', ids);
  return [...(await projectsOfInventories(strapi, trx, slugs)), ...vouched];
}

async function slugsOfInventories(strapi: Strapi, trx: Transaction, ids: readonly string[]) {
  const rows: { slug: string }[] = await trx(tableOf(strapi, 'api::inventory.inventory')).whereIn('document_id', ids).select('slug');
  return rows.map((row) => row.slug);
}

async function projectsOfEntries(strapi: Strapi, trx: Transaction, ids: readonly string[]) {
  const rows: { id: string }[] = await trx(tableOf(strapi, 'api::entry.entry'))
    .whereIn('document_id', ids).whereNotNull('project_id').distinct({ id: 'project_id' });
  return rows.map((row) => row.id);
}

/** A dossier holds what its editors picked and what its search finds: before it changes, and after. */
async function projectsOfDossiers(strapi: Strapi, trx: Transaction, ids: readonly string[]) {
  const reading = await toReading(strapi, trx);
  const found: string[] = [];
  for (const dossier of await readDossiers(reading, { ids })) found.push(...(await projectsIn(reading, dossier)));
  return found;
}

type Finder = (strapi: Strapi, trx: Transaction, documentIds: readonly string[]) => Promise<string[]>;

const linked = (attribute: string, uid: string): Finder => (strapi, trx, ids) => projectsLinkedTo(strapi, trx, attribute, uid, ids);

/** Which projects show something of a record of another type: they change when it does. */
const projectDependents: Readonly<Record<string, Finder>> = {
  [THEME]: projectsOfThemes,
  'api::audience.audience': linked('audiences', 'api::audience.audience'),
  'api::method.method': linked('methods', 'api::method.method'),
  'api::partner.partner': projectsOfPartners,
  'api::inventory.inventory': async (strapi, trx, ids) => projectsOfInventories(strapi, trx, await slugsOfInventories(strapi, trx, ids)),
  'api::entry.entry': projectsOfEntries,
  'api::collection.collection': projectsOfDossiers,
  'plugin::upload.file': projectsShowingFiles,
};

export const hasDependents = (uid: string): boolean => uid in projectDependents;

/** Projects that show the given records, read within the writer's transaction: before and after it, for links go with a delete. */
export async function dependentProjects(strapi: Strapi, trx: Transaction, uid: string, documentIds: readonly string[]): Promise<string[]> {
  const find = projectDependents[uid];
  return find === undefined || documentIds.length === 0 ? [] : find(strapi, trx, documentIds);
}
