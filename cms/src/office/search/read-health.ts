import { environment } from '../../environment';
import { outboxStatus } from '../../engine/outbox/outbox-status';
import { publicProjects } from '../../engine/read/public-rows';
import { inTransaction, type Strapi } from '../../engine/strapi';
import { readTitles } from '../record-titles';
import type { SearchHealth } from '../shapes';
import { readSearchState } from './search-store';

const PATIENCE_MS = 2_500;
type Healthz = { search?: { up?: boolean; documents?: number; lastSync?: string | null } };

/** What the site says of its engine; silence is an answer too. */
async function askSite(): Promise<SearchHealth['site']> {
  try {
    const answer = await fetch(`${environment().WEB_URL}/healthz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { search } = (await answer.json()) as Healthz;
    return { up: answer.ok, engineUp: search?.up === true, documents: search?.documents ?? 0, lastSync: search?.lastSync ?? null };
  } catch {
    return { up: false, engineUp: false, documents: 0, lastSync: null };
  }
}

/** Public projects: what the index should hold. */
async function countPublished(strapi: Strapi): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    const [row] = (await publicProjects(strapi, trx).count({ n: '*' })) as { n: number | string }[];
    return Number(row?.n ?? 0);
  });
}

/** How the search is: what waits, what was refused and why, how far the index is from the CMS, and what was asked of it. */
export async function readHealth(strapi: Strapi): Promise<SearchHealth> {
  const [status, site, state, projects] = [await outboxStatus(strapi), await askSite(), await readSearchState(strapi), await countPublished(strapi)];
  const titles = await inTransaction(strapi, (trx) => readTitles(strapi, trx, 'project', status.deadLetters.map(({ documentId }) => documentId)));
  return {
    pending: status.pending, dead: status.dead, oldestSeconds: status.oldestSeconds, deadLetters: status.deadLetters.map((letter) => ({ ...letter, title: titles.get(letter.documentId) ?? null })),
    projects, site, order: state.order, lastReconcile: state.reconcile, lastRebuild: state.rebuild,
  };
}
