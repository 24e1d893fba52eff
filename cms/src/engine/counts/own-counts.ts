import { countKinds, type CountKind, type ProjectCounts, type SpaceCounts } from '@carrefour/config';
import { ownInventories, ownPublished } from '../freshness/own-projects';
import { messageTable } from '../relay/stored-message';
import { inTransaction, tableOf, type Strapi } from '../strapi';
import { DAILY_COUNT } from './add-counts';

const DAY_MS = 86_400_000;
type Kind = CountKind | 'contact';
const kinds: readonly Kind[] = [...countKinds, 'contact'];
const none = (): Record<Kind, number> => ({ view: 0, search: 0, export: 0, embed: 0, contact: 0 });

/** What happened to a partner's published projects in the last days: those most seen first. */
export async function readCounts(strapi: Strapi, partner: string, days: number, now = new Date()): Promise<SpaceCounts> {
  const inventories = await ownInventories(strapi, partner);
  const since = new Date(now.getTime() - days * DAY_MS);
  return inTransaction(strapi, async (trx) => {
    const own = () => ownPublished(strapi, trx, partner, inventories).select('document_id');
    const projects: { document_id: string; slug: string; title: string }[] = await own().select('slug', 'title');
    const found = new Map<string, ProjectCounts>(projects.map(({ document_id: id, slug, title }) => [id, { slug, title, ...none() }]));
    const counted: { id: string; kind: Kind; n: number | string }[] = await trx(tableOf(strapi, DAILY_COUNT)).whereIn('project_id', own()).where('day', '>=', since.toISOString().slice(0, 10))
      .groupBy('project_id', 'kind').select({ id: 'project_id', kind: 'kind' }).sum({ n: 'count' });
    const written: { id: string; n: number | string }[] = await trx(messageTable(strapi)).whereIn('record_id', own()).where('created_at', '>=', since).groupBy('record_id').select({ id: 'record_id' }).count({ n: '*' });
    for (const { id, kind, n } of [...counted, ...written.map((row) => ({ ...row, kind: 'contact' as const }))]) {
      const project = found.get(id);
      if (project !== undefined) project[kind] = Number(n);
    }
    const all = [...found.values()].filter((project) => kinds.some((kind) => project[kind] > 0)).sort((a, b) => b.view - a.view || a.title.localeCompare(b.title, 'fr'));
    const totals = all.reduce((sum, project) => Object.fromEntries(kinds.map((kind) => [kind, sum[kind] + project[kind]])) as Record<Kind, number>, none());
    return { days, totals, projects: all };
  });
}
