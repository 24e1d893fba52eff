import type { EntryValues, MatchProfile } from '@carrefour/config';

const COMPARED_SIGNS = 600;

const hostOf = (url: string | undefined): string[] => {
  try {
    return url === undefined ? [] : [new URL(url).hostname.replace(/^www\./, '')];
  } catch {
    return [];
  }
};

/** What tells an entry, or a project made by hand, from another. Only addresses count as points: the centre of a commune says no more than its name. */
export function toMatchProfile(projectId: string, entry: string | null, values: Partial<EntryValues>): MatchProfile {
  const places = values.places ?? [];
  const sites = [values.website, ...(values.links ?? []).filter(({ kind }) => kind === 'site').map(({ url }) => url)];
  return {
    projectId,
    entry,
    title: values.title ?? '',
    leadOrganisation: values.leadOrganisation ?? null,
    siteHosts: [...new Set(sites.flatMap(hostOf))],
    positions: places.flatMap(({ position, precision }) => (precision === 'address' && position !== null ? [position] : [])),
    communes: [...new Set(places.flatMap(({ commune }) => commune?.code ?? []))],
    departments: [...new Set(places.flatMap(({ department }) => department ?? []))],
    text: (values.summary ?? values.description)?.slice(0, COMPARED_SIGNS) ?? null,
  };
}
