import { errors } from '@strapi/utils';
import { asOneWriter } from '../one-writer';
import { fromJson } from '../project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { enforceObjections } from './enforce-objections';
import { readObjections, type Reach } from './read-objections';
import { resolveReach, type Objecting } from './resolve-reach';
import { withdrawEntries } from './withdraw-entries';

type Data = Partial<Objecting> & { projectId?: string | null; digest?: string | null; reach?: Reach; at?: unknown };
type Context = { uid: string; action: string; params: { documentId?: string; status?: string; data?: Data } };

const OBJECTION = 'api::objection.objection';
const PROJECT = 'api::project.project';

const union = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];

/** An objection never reaches less than the day it was received, whatever is corrected in it since. */
async function received(strapi: Strapi, trx: Transaction, documentId: string | undefined) {
  if (documentId === undefined) return undefined;
  return (await trx(tableOf(strapi, OBJECTION)).where({ document_id: documentId }).first('subject', 'reference', 'inventory', 'reach')) as
    (Objecting & { reach: unknown }) | undefined;
}

async function takeIn(strapi: Strapi, trx: Transaction, documentId: string | undefined, data: Data): Promise<void> {
  const known = await received(strapi, trx, documentId);
  const objecting: Objecting = {
    subject: data.subject ?? known?.subject ?? 'project', reference: data.reference ?? known?.reference ?? '', inventory: data.inventory ?? known?.inventory ?? null,
  };
  const before = fromJson<Partial<Reach>>(known?.reach, {});
  const isSame = known !== undefined && known.reference === objecting.reference && known.subject === objecting.subject;
  const now: Reach = isSame ? { projects: [], entries: [], ...(before.addresses && { addresses: before.addresses }) } : await resolveReach(strapi, trx, objecting);
  const reach: Reach = { projects: union(before.projects, now.projects), entries: union(before.entries, now.entries), ...(before.fed && { fed: before.fed }), ...(now.addresses && { addresses: union(before.addresses, now.addresses) }) };
  if (objecting.subject === 'entry' && !isSame) {
    const inventory = objecting.inventory || (objecting.reference.split(':')[0] ?? '');
    const { fed, unfed } = await withdrawEntries(strapi, trx, inventory, now.entries);
    reach.projects = union(reach.projects, unfed);
    reach.fed = { ...before.fed, ...fed };
  }
  data.reach = reach;
  data.projectId = reach.projects[0] ?? null;
  data.digest = reach.entries[0] ?? null;
  if (known === undefined && !data.at) data.at = new Date().toISOString();
}

/**
 * An objection takes effect as it is saved, in the admin or through a program, in one transaction: what is refused is
 * unpublished, and nobody can publish it while the objection stands.
 */
export function useObjections(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Context;
    if (uid === OBJECTION && (action === 'create' || action === 'update') && params.data !== undefined) {
      const { data, documentId } = params;
      return asOneWriter(strapi, async (trx) => {
        await takeIn(strapi, trx, documentId, data);
        const saved = await next();
        await enforceObjections(strapi, trx);
        return saved;
      });
    }
    const publishes = uid === PROJECT && (action === 'publish' || params.status === 'published') && params.documentId !== undefined;
    if (publishes) {
      const at = await asOneWriter(strapi, async (trx) => (await readObjections(strapi, trx)).projects.get(params.documentId ?? ''));
      if (at !== undefined)
        throw new errors.ValidationError(`Une opposition reçue le ${new Date(at).toLocaleDateString('fr-FR')} interdit de publier cette fiche. Pour la montrer de nouveau, retirez d’abord l’opposition.`);
    }
    return next();
  });
}
