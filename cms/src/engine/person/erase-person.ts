import { currentActor } from '../actor';
import { forgetInDumps } from '../dump/forget-in-dumps';
import { asOneWriter } from '../one-writer';
import { writeRevisions } from '../revision/write-revisions';
import { tableOf, type Strapi } from '../strapi';
import { eraseAccounts } from './erase-accounts';
import { eraseContactOf } from './erase-contacts';
import { eraseOwnRows } from './erase-rows';
import { eraseTraces } from './erase-traces';
import { findAccounts } from './find-accounts';
import { findTraces } from './find-traces';
import { personDigest, personMark } from './person-digest';
import { erasePersonFiles } from './person-files';

/** What was done, and what the history keeps of it: `digest` stands for the person from now on. */
export type PersonErased = { digest: string; at: string; accounts: number; projects: number; erased: Record<string, number>; files: string[]; left: string[] };

/**
 * Makes this site forget a person, by their address: accounts, what they sent and were sent, their contact on sheets and in
 * inventories, the address wherever else it stands. One transaction, then the files: imports that hold the address go, public copies are
 * written again without it. The proof stays in the history. Asked twice, it is done once.
 */
export async function erasePerson(strapi: Strapi, email: string): Promise<PersonErased> {
  const [digest, mark] = [personDigest(email), personMark(email)];
  const done = await asOneWriter(strapi, async (trx) => {
    const accounts = await findAccounts(strapi, trx, email);
    await eraseAccounts(strapi, trx, accounts, mark);
    const rows = await eraseOwnRows(strapi, trx, email);
    // First, so that nothing that waited for them as a carrier is handed to them as a partner.
    await trx(tableOf(strapi, 'api::partner.partner')).whereRaw('lower(contact_email) = ?', [email]).update({ contact_email: null });
    const projects = await eraseContactOf(strapi, trx, email, digest);
    await trx(tableOf(strapi, 'api::attempt.attempt')).whereRaw('lower(??) like ?', ['key', `%${email}%`]).delete();
    const traces = await eraseTraces(strapi, trx, email, mark);
    const erased = Object.fromEntries([...new Set([...Object.keys(rows), ...Object.keys(traces)])].map((table) => [table, (rows[table] ?? 0) + (traces[table] ?? 0)]));
    const proof = { accounts: accounts.length, projects: projects.length, erased };
    const changes = [{ field: 'erased', status: null, before: null, after: proof }];
    await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: 'person', recordId: digest, action: 'delete', changes }]);
    return { ...proof, left: (await findTraces(strapi, trx, email)).map(({ table }) => table) };
  });
  const files = [...(await forgetInDumps(strapi, email, mark)), ...(await erasePersonFiles(email))];
  return { digest, at: new Date().toISOString(), ...done, files };
}
