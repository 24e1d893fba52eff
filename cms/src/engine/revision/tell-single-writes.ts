import { currentActor, type Actor } from '../actor';
import { inTransaction, type Strapi } from '../strapi';
import { libraryFile, teamAccount, toLine, type Beside, type BesideRow } from './beside-documents';
import { readBeside } from './read-beside';
import { writeRevisions } from './write-revisions';

type Params = { where?: unknown };
type Write = (params: Params) => Promise<unknown>;
type Verb = 'create' | 'update' | 'delete';
const verbs: readonly Verb[] = ['create', 'update', 'delete'];

/** Whoever opens their account by a link, or chooses a new password, is not signed in yet: the account itself acts. */
const OWN_LINK = /^\/admin\/(register|reset-password)$/;

function actorOf(strapi: Strapi, row: BesideRow | undefined): Actor | null {
  const actor = currentActor(strapi);
  if (actor.type === 'person') return actor;
  if (row === undefined || !OWN_LINK.test(strapi.requestContext.get()?.path ?? '')) return null;
  const name = [row['firstname'], row['lastname']].filter(Boolean).join(' ');
  return { ...actor, type: 'person', id: `admin:${row.id}`, name: name || 'Équipe opérationnelle' };
}

async function tell(strapi: Strapi, beside: Beside, verb: Verb, params: Params, write: Write): Promise<unknown> {
  return inTransaction(strapi, async (trx) => {
    const before = verb === 'create' ? new Map<number, BesideRow>() : await readBeside(strapi, beside, params.where);
    const written = await write(params);
    const made = (written as { id?: number } | null)?.id;
    const ids = before.size > 0 || made === undefined ? [...before.keys()] : [made];
    const after = verb === 'delete' ? new Map<number, BesideRow>() : await readBeside(strapi, beside, { id: { $in: ids } });
    for (const id of ids) {
      const [old, now] = [before.get(id), after.get(id)];
      const [line, actor] = [toLine(beside, old, now), actorOf(strapi, now)];
      // What of it the journal does not show (a password, the picture itself) is told as a change all the same.
      if (line !== null && actor !== null) await writeRevisions(strapi, trx, actor, [line]);
    }
    return written;
  });
}

/**
 * Accounts of the team and files of its library are written by Strapi itself, one record at a time, through the database
 * layer: each such write becomes one transaction with its line of the journal, whichever screen or link asked for it.
 */
export function tellSingleWrites(strapi: Strapi): void {
  for (const beside of [teamAccount, libraryFile]) {
    const repository = strapi.db.query(beside.uid) as unknown as Record<Verb, Write>;
    for (const verb of verbs) {
      const write = repository[verb].bind(repository);
      repository[verb] = (params) => tell(strapi, beside, verb, params, write);
    }
  }
}
