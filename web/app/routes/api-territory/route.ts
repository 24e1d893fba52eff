import { emptySearch, type FacetParameter, type SearchState } from '@carrefour/config';
import { findTerritory, territoryBounds, type TerritoryKind } from '@carrefour/config/geo';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiJson, apiProblem, apiText } from '../../api/api-response.server';
import { findProjects } from '../../api/find-projects.server';
import { answering } from '../../api/serve-projects.server';
import { siteEnv } from '../../site-env.server';
import { toTerritoryCsv } from '../../territories/to-territory-csv';

const parameters: Record<TerritoryKind, FacetParameter> = { region: 'region', department: 'departement', epci: 'epci', commune: 'commune' };

/** `GET /api/v1/territories/<code>` (`reg-84`, `dep-69`, `epci-…`, `com-69123`): a territory and what is known of its projects; `<code>.csv`: its figures as a table. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answering(async () => {
    const [, address = '', asTable] = /^(.*?)(\.csv)?$/.exec(params['code'] ?? '') ?? [];
    const territory = findTerritory(address);
    if (territory === null) return apiProblem(404, 'Aucun territoire n’a ce code. Exemples : reg-84, dep-69, com-69123.');
    const state: SearchState = { ...emptySearch, perPage: 1, facets: { [parameters[territory.kind]]: [territory.code] } };
    const { total, facets } = await findProjects({ state, since: null, cursor: null });
    const url = `${siteEnv().WEB_URL}/territoires/${address}`;
    if (asTable !== undefined) {
      const table = toTerritoryCsv({ code: address, label: territory.label, url, total, facets });
      return apiText(request, 'text/csv; charset=utf-8', table, { 'Content-Disposition': `attachment; filename="carrefour-${address}.csv"` });
    }
    return apiJson(request, { code: address, kind: territory.kind, label: territory.label, bounds: territoryBounds(address), projects: total, facets, url });
  });
