import { toCarrierKey, type Carrier, type CarrierVerdict } from '@carrefour/config';
import type { Strapi, Transaction } from '../strapi';
import { findCarried, type CarriedProject } from './carried-projects';
import { readChosen } from './chosen-carriers';
import { readDecided } from './decided-projects';
import { linkProjects, type GivenOrganisations } from './link-projects';
import { readAllOrganisations, readNamesakes } from './read-organisations';

/** An organisation and a project it carries, or may carry. `entry` and `projectEntry` name them as decisions do. */
export type CarrierLink = CarrierVerdict & { entry: string; project: Pick<CarriedProject, 'id' | 'slug' | 'title'>; projectEntry: string };

const bySurest = (a: CarrierLink, b: CarrierLink): number => b.score - a.score || (a.project.slug < b.project.slug ? -1 : 1);

type Asked = { readonly given?: GivenOrganisations; /** Stored ones, by documentId. */ readonly ids?: readonly string[] };

const readAsked = async (strapi: Strapi, trx: Transaction, { given, ids }: Asked): Promise<readonly Carrier[]> =>
  given?.organisations ?? (ids === undefined ? readAllOrganisations(strapi, trx) : readNamesakes(strapi, trx, [], [], ids));

/** Every project that the organisations asked for (all of those held, unless told otherwise) carry or may carry, the surest first. */
export async function listCarrierLinks(strapi: Strapi, trx: Transaction, asked: Asked = {}): Promise<CarrierLink[]> {
  const { given } = asked;
  const organisations = await readAsked(strapi, trx, asked);
  if (organisations.length === 0) return [];
  const wanted = new Set(organisations.map(({ id }) => id));
  const present = (id: string) => given?.instead.get(id) ?? id;
  const chosen = [...(await readChosen(strapi, trx))].flatMap(([project, organisation]) => (wanted.has(present(organisation)) ? [project] : []));
  const decided = await readDecided(strapi, trx);
  const projects = await findCarried(strapi, trx, new Set(organisations.map(({ name }) => toCarrierKey(name))), new Set(organisations.flatMap(({ siren }) => siren ?? [])), [...chosen, ...decided]);
  const { found, names } = await linkProjects(strapi, trx, projects, given);
  return projects.flatMap(({ id, slug, title }) => {
    const { linked = null, asked: doubts = [] } = found.get(id) ?? {};
    return [...(linked === null ? [] : [linked]), ...doubts].filter(({ organisation }) => wanted.has(organisation)).map((verdict): CarrierLink => ({
      ...verdict, entry: names.get(verdict.organisation)?.[0] ?? verdict.organisation, project: { id, slug, title }, projectEntry: names.get(id)?.[0] ?? id,
    }));
  }).sort(bySurest);
}

/** The project that shows each organisation, the surest it carries, by documentId of the organisation. */
export function surestProjects(links: readonly CarrierLink[]): Map<string, CarrierLink> {
  const surest = new Map<string, CarrierLink>();
  for (const link of links) if (link.band === 'linked' && !surest.has(link.organisation)) surest.set(link.organisation, link);
  return surest;
}
