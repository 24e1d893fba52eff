import { toSiteHost } from '../names/site-host.js';
import type { Place } from '../record/place.js';
import type { EntryValues } from '../record/project-fields.js';
import type { Carried, Carrier } from './link-carrier.js';

const distinct = (values: readonly (string | null | undefined)[]): string[] => [...new Set(values.filter((value) => typeof value === 'string'))];

const whereOf = (sites: readonly string[], places: readonly Place[]) => ({
  hosts: distinct(sites.map(toSiteHost)),
  communes: distinct(places.map(({ commune }) => commune?.code)),
  departments: distinct(places.map(({ department }) => department)),
});

/** A project as its possible carriers are compared with it. `sirens`: what its sources give for its carrier. */
export function toCarried({ title, leadOrganisation, website, links = [], places = [] }: Partial<EntryValues>, sirens: readonly string[]): Carried {
  const sites = [website, ...links.filter(({ kind }) => kind === 'site').map(({ url }) => url)].filter((url) => url !== undefined);
  return { title: title ?? '', leadOrganisation: leadOrganisation ?? '', sirens, ...whereOf(sites, places) };
}

type Known = { readonly id: string; readonly name: string; readonly siren?: string | null | undefined; readonly website?: string | null | undefined; readonly places?: readonly Place[] | undefined };

/** An organisation as projects are compared with it. */
export const toCarrier = ({ id, name, siren, website, places }: Known): Carrier => ({ id, name, siren: siren ?? null, ...whereOf(website ? [website] : [], places ?? []) });
