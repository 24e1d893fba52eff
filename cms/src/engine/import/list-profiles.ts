import type { MatchProfile } from '@carrefour/config';
import { readProjectRows } from '../project-row/read-project-rows';
import { projectTable } from '../project-row/join-tables';
import { inTransaction, tableOf, type Strapi } from '../strapi';

const hostOf = (url: string): string[] => {
  try {
    return [new URL(url).hostname.replace(/^www\./, '')];
  } catch {
    return [];
  }
};

/** A page of match profiles of all projects, published or not (an unpublished twin is a twin too). */
export function listProfiles(strapi: Strapi, after: string, limit: number): Promise<{ profiles: MatchProfile[]; next: string | null }> {
  return inTransaction(strapi, async (trx) => {
    const ids: { id: string }[] = await trx(projectTable(strapi)).where('document_id', '>', after).whereNull('merged_into')
      .distinct({ id: 'document_id' }).orderBy('document_id').limit(limit);
    const documentIds = ids.map(({ id }) => id);
    const rows = await readProjectRows(strapi, trx, documentIds);
    const known: { project_id: string; inventory: string }[] = await trx(tableOf(strapi, 'api::entry.entry'))
      .whereIn('project_id', documentIds).distinct('project_id', 'inventory');
    const profiles = [...rows].flatMap(([projectId, { draft, published }]): MatchProfile[] => {
      const fields = (published ?? draft)?.fields;
      if (fields === undefined) return [];
      const places = fields.places ?? [];
      const sites = [fields.website, ...(fields.links ?? []).filter(({ kind }) => kind === 'site').map(({ url }) => url)];
      return [{
        projectId,
        title: fields.title ?? '',
        leadOrganisation: fields.leadOrganisation ?? null,
        siteHosts: [...new Set(sites.flatMap((site) => (site === undefined ? [] : hostOf(site))))],
        // The centre of a commune says no more than the commune does: only addresses are compared as points.
        positions: places.flatMap(({ position, precision }) => (precision === 'address' && position !== null ? [position] : [])),
        communes: [...new Set(places.flatMap(({ commune }) => commune?.code ?? []))],
        departments: [...new Set(places.flatMap(({ department }) => department ?? []))],
        text: fields.summary ?? fields.description?.slice(0, 600) ?? null,
        inventories: known.filter((entry) => entry.project_id === projectId).map(({ inventory }) => inventory),
      }];
    });
    return { profiles, next: ids.length === limit ? (documentIds.at(-1) ?? null) : null };
  });
}
