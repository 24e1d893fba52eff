import { isPublicBody, toComparedName, toPlainKey, toSiteHost, type ImportItem, type MatchProfile, type Position } from '@carrefour/config';

/** The project an entry would join: one of the CMS, or that of an earlier entry of the same file. */
export type Target = { readonly projectId: string } | { readonly key: string };

/** The little that tells an entry (or a project made by hand) from another, ready to be compared. */
export type Comparable = {
  readonly target: Target;
  /** `inventory:key`; null for a project that no entry feeds. */
  readonly entry: string | null;
  readonly title: string;
  readonly carrier: string;
  /** A body that carries many projects: town, county, national network. */
  readonly carriesMany: boolean;
  readonly hosts: readonly string[];
  readonly positions: readonly Position[];
  readonly communes: readonly string[];
  readonly departments: readonly string[];
  readonly text: string;
};

const COMPARED_TEXT = 300;

export const toComparedText = (text: string | null | undefined): string => toPlainKey((text ?? '').slice(0, COMPARED_TEXT * 2)).slice(0, COMPARED_TEXT);

/** The inventory an entry was supplied in; null for a project made by hand. */
export const inventoryOf = ({ entry }: Comparable): string | null => entry?.slice(0, entry.indexOf(':')) ?? null;

const namesOf = (title: string, leadOrganisation: string | null | undefined) => ({
  title: toComparedName(title),
  carrier: toComparedName(leadOrganisation ?? ''),
  carriesMany: isPublicBody(leadOrganisation ?? ''),
});

export function profileToComparable(profile: MatchProfile): Comparable {
  return {
    target: { projectId: profile.projectId },
    entry: profile.entry,
    ...namesOf(profile.title, profile.leadOrganisation),
    hosts: profile.siteHosts.map((host) => toSiteHost(`http://${host}`)).filter((host) => host !== null),
    positions: profile.positions,
    communes: profile.communes,
    departments: profile.departments,
    text: toComparedText(profile.text),
  };
}

const distinct = (values: readonly (string | null | undefined)[]): string[] => [...new Set(values.filter((value) => typeof value === 'string'))];

export function itemToComparable({ key, values }: ImportItem, inventory: string): Comparable {
  const places = values.places ?? [];
  const site = values.website === undefined ? null : toSiteHost(values.website);
  const links = (values.links ?? []).filter(({ kind }) => kind === 'site').map(({ url }) => toSiteHost(url));
  return {
    target: { key },
    entry: `${inventory}:${key}`,
    ...namesOf(values.title, values.leadOrganisation),
    hosts: distinct([site, ...links]),
    positions: places.flatMap(({ position, precision }) => (position !== null && precision === 'address' ? [position] : [])),
    communes: distinct(places.map(({ commune }) => commune?.code)),
    departments: distinct(places.map(({ department }) => department)),
    text: toComparedText(values.summary ?? values.description),
  };
}
