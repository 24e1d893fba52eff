import { linkCarrier, toCarrierKey, type Carrier, type CarrierDecision, type FoundCarrier } from '@carrefour/config';
import { readDecisions } from '../merge/decisions';
import { tableOf, type Strapi, type Transaction } from '../strapi';
import { keysOf, type CarriedProject } from './carried-projects';
import { readChosen } from './chosen-carriers';
import { findDescribed, readEntryNames, type Names } from './entry-names';
import { readNamesakes } from './read-organisations';

/** Organisations as a file gives them: `instead` leads from those stored to those given in their place, `names` are their entries. */
export type GivenOrganisations = { organisations: readonly Carrier[]; names: Names; instead: ReadonlyMap<string, string> };
/** The carriers of projects, the organisations they were found among, and the entries of both, by documentId. */
export type CarrierLinks = { found: Map<string, FoundCarrier>; organisations: Map<string, Carrier>; names: Names };

const NONE: GivenOrganisations = { organisations: [], names: new Map(), instead: new Map() };

/** Where no register was ever imported and nobody made an organisation, nothing more is asked of the database. */
const hasOrganisations = async (strapi: Strapi, trx: Transaction): Promise<boolean> => (await trx(tableOf(strapi, 'api::organisation.organisation')).first('id')) !== undefined;

function groupByKey(organisations: readonly Carrier[]): Map<string, Carrier[]> {
  const groups = new Map<string, Carrier[]>();
  for (const organisation of organisations) {
    const key = toCarrierKey(organisation.name);
    groups.set(key, [...(groups.get(key) ?? []), organisation]);
  }
  return groups;
}

/**
 * Finds who carries each project, from what is held at this very moment: nothing of it is kept, so that no import, undo,
 * merge or correction can leave a link behind, and their order changes nothing (docs/decisions/044).
 */
export async function linkProjects(strapi: Strapi, trx: Transaction, projects: readonly CarriedProject[], given: GivenOrganisations = NONE): Promise<CarrierLinks> {
  const links: CarrierLinks = { found: new Map(), organisations: new Map(), names: new Map() };
  if (projects.length === 0 || (given.organisations.length === 0 && !(await hasOrganisations(strapi, trx)))) return links;
  const ids = projects.map(({ id }) => id);
  const present = (id: string) => given.instead.get(id) ?? id;
  const chosen = new Map([...(await readChosen(strapi, trx, ids))].map(([project, organisation]) => [project, present(organisation)]));
  const projectNames = await readEntryNames(strapi, trx, 'project_id', ids);
  const namesOf = (id: string) => projectNames.get(id) ?? [id];
  const decisions = await readDecisions(strapi, trx, ids.flatMap(namesOf));
  const said = ids.flatMap((id) => namesOf(id).flatMap((name) => decisions.sameAs(name)));
  const described = await findDescribed(strapi, trx, said);
  const stored = await readNamesakes(strapi, trx, projects.flatMap(keysOf), projects.flatMap(({ sirens }) => sirens), [...chosen.values(), ...described.values()]);
  const organisations = [...stored.filter(({ id }) => !given.instead.has(id)), ...given.organisations];
  links.organisations = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const organisationNames = new Map([...(await readEntryNames(strapi, trx, 'record_id', stored.map(({ id }) => id))), ...given.names]);
  links.names = new Map([...projectNames, ...organisationNames]);
  const named = organisations.filter(({ id }) => [...chosen.values()].includes(id) || (organisationNames.get(id) ?? []).some((name) => said.includes(name)));
  const byKey = groupByKey(organisations);
  for (const project of projects) {
    const decisionOn = (id: string): CarrierDecision => {
      if (chosen.get(project.id) === id) return 'chosen';
      const all = namesOf(project.id).flatMap((name) => (organisationNames.get(id) ?? [id]).map((other) => decisions.of(name, other)));
      return all.includes('different') ? 'different' : all.includes('same') ? 'same' : null;
    };
    const numbered = project.sirens.length === 0 ? [] : organisations.filter(({ siren }) => siren !== null && project.sirens.includes(siren));
    const candidates = new Set([...keysOf(project).flatMap((key) => byKey.get(key) ?? []), ...numbered, ...named.filter(({ id }) => decisionOn(id) !== null)]);
    links.found.set(project.id, linkCarrier(project, [...candidates], decisionOn));
  }
  return links;
}
