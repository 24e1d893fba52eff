import type { ImportItem, MatchProfile, Position } from '@carrefour/config';
import { toSiteHost } from '../map/clean-url.js';
import { toPlainKey } from '../map/plain-key.js';

/** The project an entry would join: one of the CMS, or that of an earlier entry of the same file. */
export type Target = { readonly projectId: string } | { readonly key: string };

/** The little of a project that tells it from another, ready to be compared. */
export type Comparable = {
  readonly target: Target;
  readonly inventories: readonly string[];
  readonly title: string;
  readonly carrier: string;
  readonly hosts: readonly string[];
  readonly positions: readonly Position[];
  readonly communes: readonly string[];
  readonly departments: readonly string[];
  readonly text: string;
};

/** Words that say what kind of body a carrier is, not which one. */
const KINDS = /\b(association|asso|assoc|loi (de )?1901|reseau|federation|collectif|fondation|mouvement|societe|entreprise|sarl|sas|eurl|scic|scop|gaec|earl|loi)\b/g;
/** A letter that ends a name (`Exposant A`) is its number, not a small word. */
const SMALL = /\b(l|le|la|les|d|de|du|des|un|une|et|au|aux|a|en|pour|par|sur|dans|avec|s|n|qu|que|qui)\b(?=.)/g;
const COMPARED_TEXT = 300;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A title or a carrier for comparing: small words out; kinds of bodies out too, unless nothing else is left. */
export function toComparedName(name: string): string {
  const plain = toPlainKey(name);
  const telling = squeeze(plain.replace(KINDS, ' ').replace(SMALL, ' '));
  return telling === '' ? plain : telling;
}

export const toComparedText = (text: string | null | undefined): string => toPlainKey((text ?? '').slice(0, COMPARED_TEXT * 2)).slice(0, COMPARED_TEXT);

export function profileToComparable(profile: MatchProfile): Comparable {
  return {
    target: { projectId: profile.projectId },
    inventories: profile.inventories,
    title: toComparedName(profile.title),
    carrier: toComparedName(profile.leadOrganisation ?? ''),
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
    inventories: [inventory],
    title: toComparedName(values.title),
    carrier: toComparedName(values.leadOrganisation ?? ''),
    hosts: distinct([site, ...links]),
    positions: places.flatMap(({ position, precision }) => (position !== null && precision === 'address' ? [position] : [])),
    communes: distinct(places.map(({ commune }) => commune?.code)),
    departments: distinct(places.map(({ department }) => department)),
    text: toComparedText(values.summary ?? values.description),
  };
}
