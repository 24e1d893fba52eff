import { listDumpsHolding } from '../dump/forget-in-dumps';
import { inTransaction, tableOf, type Strapi, type Transaction } from '../strapi';
import { actorIdsOf, findAccounts, type PersonAccount } from './find-accounts';
import { findTraces } from './find-traces';
import { listPersonFiles } from './person-files';

type Row = Record<string, unknown>;
/** `what`: how the team calls it; `rows` without the secrets that open something. */
export type PersonPart = { what: string; table: string; rows: Row[] };
export type PersonExport = { email: string; at: string; parts: PersonPart[]; files: string[] };

/** What opens doors is nobody's data, and what says the same twice is said once. */
const left = new Set(['password', 'reset_password_token', 'confirmation_token', 'registration_token', 'digest', 'html', 'search_text', 'fingerprint']);
const shown = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name, value]) => !left.has(name) && value !== null && value !== ''));

/** The French name of what a table holds. */
function whatOf(strapi: Strapi, table: string): string {
  const models = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)] as { collectionName?: string; info: { displayName: string } }[];
  return models.find(({ collectionName }) => collectionName === table)?.info.displayName ?? table;
}

/** What accounts did and may do: it names them by their id, not by their address. */
async function partsOfAccounts(strapi: Strapi, trx: Transaction, accounts: readonly PersonAccount[]): Promise<{ table: string; rows: Row[] }[]> {
  const [revisions, curations, sessions] = ['api::revision.revision', 'api::curation.curation', 'api::session.session'].map((uid) => tableOf(strapi, uid)) as [string, string, string];
  const actors = accounts.flatMap(actorIdsOf);
  const spaceIds = accounts.flatMap(({ where, id, documentId }) => (where === 'space' ? [String(id), documentId] : []));
  const memberships: Row[] = [];
  for (const { where, id } of accounts) if (where === 'space') memberships.push(...((await strapi.db.query('api::membership.membership').findMany({ where: { account: { id } }, populate: ['partner'] as never })) as Row[]));
  return [
    { table: tableOf(strapi, 'api::membership.membership'), rows: memberships },
    { table: sessions, rows: (await trx(sessions).whereIn('account_id', spaceIds).select('*')) as Row[] },
    { table: revisions, rows: (await trx(revisions).whereIn('actor_id', actors).orderBy('id').select('record_type', 'record_id', 'action', 'actor_name', 'at')) as Row[] },
    { table: curations, rows: (await trx(curations).whereIn('by_id', actors).orderBy('id').select('project_id', 'field', 'value', 'by_name', 'at')) as Row[] },
  ];
}

/** Every trace of a person, by their address: what they may ask for (GDPR art. 15). */
export async function exportPerson(strapi: Strapi, email: string): Promise<PersonExport> {
  const files = [...(await listDumpsHolding(email)), ...(await listPersonFiles(email))];
  return inTransaction(strapi, async (trx) => {
    const parts = [...(await findTraces(strapi, trx, email)), ...(await partsOfAccounts(strapi, trx, await findAccounts(strapi, trx, email)))];
    return {
      email, at: new Date().toISOString(),
      parts: parts.filter(({ rows }) => rows.length > 0).map(({ table, rows }) => ({ what: whatOf(strapi, table), table, rows: rows.map(shown) })),
      files,
    };
  });
}
