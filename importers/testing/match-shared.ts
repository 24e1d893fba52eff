import { linkCarrier, toCarried, toCarrier, toCarrierKey, type ImportItem } from '@carrefour/config';
import { MatchIndex } from '../match/match-index.js';
import { assignProject } from '../plan/assign-project.js';
import { groupBy } from './group-by.js';
import type { CandidateLine, EntryLine } from './judge-gold.js';
import { prepareShared, type SharedInventory } from './shared-inventories.js';

/** Keys are told apart by inventory inside one index, where an import has the CMS for that. */
const nameOf = (slug: string, { key }: ImportItem): string => `${slug}:${key}`;

const REGISTER = 'ess';
type Carried = { readonly name: string; readonly item: ImportItem };

/** The organisations of a register as entries, each standing for the projects it surely carries; those that are asked are candidates. */
async function matchRegister(projects: readonly Carried[], rootOf: (name: string) => string): Promise<{ entries: EntryLine[]; candidates: CandidateLine[] }> {
  const { items } = await prepareShared(REGISTER);
  const organisations = items.map(({ key, values }) => toCarrier({ id: key, name: values.title, siren: values.register?.siren, website: values.website, places: values.places }));
  // Only who bears the name or the number can be the carrier: compared with all, each project would cost the whole register.
  const [byName, bySiren] = [groupBy(organisations, ({ name }) => toCarrierKey(name)), groupBy(organisations, ({ siren }) => siren ?? '')];
  const found = projects.map(({ name, item: { values } }) => {
    const siren = values.register?.siren;
    const near = [...[values.title, values.leadOrganisation ?? ''].flatMap((text) => byName.get(toCarrierKey(text)) ?? []), ...(siren == null ? [] : (bySiren.get(siren) ?? []))];
    return { name, ...linkCarrier(toCarried(values, siren == null ? [] : [siren]), [...new Set(near)]) };
  });
  // As in `duplicates -- entries`: of the projects an organisation carries, the surest stands for it.
  const sure = found.flatMap(({ name, linked: one }) => (one === null ? [] : [{ name, ...one }])).sort((a, b) => a.score - b.score);
  const linked = new Map(sure.map(({ organisation, name }) => [organisation, rootOf(name)]));
  return {
    entries: items.flatMap(({ key, rows }) => rows.map(({ line }) => ({ inventory: REGISTER, row: String(line), key, projectId: linked.get(key) ?? `${REGISTER}:${key}` }))),
    candidates: found.flatMap(({ name, asked }) => asked.map(({ organisation }) => ({ entryA: name, entryB: `${REGISTER}:${organisation}`, band: 'asked' }))),
  };
}

/** Matches real inventories one after the other, as imports into an empty CMS would, into the two files that `duplicates` writes. */
export async function matchShared(order: readonly SharedInventory[]): Promise<{ entries: EntryLine[]; candidates: CandidateLine[] }> {
  const index = new MatchIndex();
  const joined = new Map<string, string>();
  const asked: [string, string][] = [];
  const projects: Carried[] = [];
  const lines: (Omit<EntryLine, 'projectId'> & { name: string })[] = [];
  for (const slug of order.filter((one) => one !== REGISTER))
    for (const item of (await prepareShared(slug)).items) {
      const name = nameOf(slug, item);
      projects.push({ name, item });
      const assigned = assignProject({ ...item, key: name }, undefined, index, slug);
      joined.set(name, assigned.item.sameAs ?? name);
      for (const { other } of assigned.asked) if ('key' in other) asked.push([name, other.key]);
      for (const { line } of item.rows) lines.push({ inventory: slug, row: String(line), key: item.key, name });
    }
  const rootOf = (name: string): string => index.groups.rootOf({ key: joined.get(name) ?? name });
  const members = groupBy(joined.keys(), rootOf);
  const candidates = asked.flatMap(([a, b]) =>
    (members.get(rootOf(a)) ?? []).flatMap((entryA) => (members.get(rootOf(b)) ?? []).map((entryB) => ({ entryA, entryB, band: 'asked' }))));
  const register = order.includes(REGISTER) ? await matchRegister(projects, rootOf) : { entries: [], candidates: [] };
  return { entries: [...lines.map(({ name, ...line }) => ({ ...line, projectId: rootOf(name) })), ...register.entries], candidates: [...candidates, ...register.candidates] };
}
