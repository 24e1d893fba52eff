import { NON_PRECISE } from '@carrefour/config';
import type { Dossier } from '../dossier/dossier';
import { projectTable } from '../project-row/join-tables';
import { filterProjects } from './filter-projects';
import { whereAmong, type Query, type Reading } from './reading';

/** Keeps what a dossier holds: the projects picked, and those its search finds. */
export function whereIn(reading: Reading, query: Query, { picks, search, inCircle }: Dossier): void {
  const table = projectTable(reading.strapi);
  query.where((either) => {
    either.whereRaw('1 = 0');
    if (picks.length > 0) either.orWhere((picked) => whereAmong(picked, reading, `${table}.document_id`, picks));
    if (search !== null)
      either.orWhere((found) => {
        found.whereRaw('1 = 1');
        filterProjects(reading, found, search);
        if (inCircle !== null) whereAmong(found, reading, `${table}.id`, inCircle);
      });
  });
}

/** Those of one of these dossiers, named by their address in either language; `non-precise`: of none. */
export function byDossier(reading: Reading, query: Query, slugs: readonly string[]): void {
  const all = reading.dossiers ?? [];
  query.where((either) => {
    either.whereRaw('1 = 0');
    for (const dossier of all.filter((one) => one.slugs.some((slug) => slugs.includes(slug)))) either.orWhere((one) => whereIn(reading, one, dossier));
    if (slugs.includes(NON_PRECISE))
      either.orWhere((none) => {
        none.whereRaw('1 = 1');
        for (const dossier of all) none.whereNot((one) => whereIn(reading, one, dossier));
      });
  });
}
