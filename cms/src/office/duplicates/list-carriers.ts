import { readEntryNames } from '../../engine/carrier/entry-names';
import { listCarrierLinks, type CarrierLink } from '../../engine/carrier/list-links';
import { readAllOrganisations } from '../../engine/carrier/read-organisations';
import { pairsOf } from '../../engine/merge/decisions';
import { toIso } from '../../engine/project-row/column-values';
import { untilItChanges } from '../../engine/read/until-it-changes';
import { chunksOf, inTransaction, tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import type { CarrierPair, Waiting } from '../shapes';

type Known = { record_a: string; record_b: string; decision: 'same' | 'different' | null; decided_by: string | null; decided_at: unknown; later_until: unknown };
export type CarrierState = 'open' | 'later' | 'decided';

const keyOf = (a: string, b: string): string => [a, b].toSorted().join('\n');

/** What was said of pairs that one of these names is in. */
async function readKnown(strapi: Strapi, trx: Transaction, names: readonly string[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  for (const chunk of chunksOf([...new Set(names)], 400)) {
    const rows: Known[] = await trx(tableOf(strapi, 'api::duplicate.duplicate')).where({ scope: 'entry' }).where((either) => either.whereIn('record_a', chunk).orWhereIn('record_b', chunk))
      .select('record_a', 'record_b', 'decision', 'decided_by', 'decided_at', 'later_until');
    for (const row of rows) known.set(keyOf(row.record_a, row.record_b), row);
  }
  return known;
}

/** By which names decisions know an organisation and a project: those of their entries, else their own id. */
export async function readCarrierNames(strapi: Strapi, trx: Transaction, organisation: string, project: string): Promise<{ organisation: string[]; project: string[] }> {
  return {
    organisation: (await readEntryNames(strapi, trx, 'record_id', [organisation])).get(organisation) ?? [organisation],
    project: (await readEntryNames(strapi, trx, 'project_id', [project])).get(project) ?? [project],
  };
}

const toPair = (names: ReadonlyMap<string, string>, { organisation, project, score, reason }: CarrierLink, known: Known | undefined): CarrierPair => ({
  organisation, project: project.id, organisationName: names.get(organisation) ?? organisation, projectTitle: project.title, score: Math.min(100, score), reason,
  later: toIso(known?.later_until), decision: known?.decision ?? null, by: known?.decided_by ?? null, at: toIso(known?.decided_at),
});

/** Organisations of registers and the projects they may carry: those nobody decided on, those put off, those a person linked. */
export async function findCarriers(strapi: Strapi, trx: Transaction, state: CarrierState): Promise<CarrierPair[]> {
  const links = await listCarrierLinks(strapi, trx);
  const known = await readKnown(strapi, trx, links.map(({ projectEntry }) => projectEntry));
  const names = new Map((await readAllOrganisations(strapi, trx)).map(({ id, name }) => [id, name]));
  const now = Date.now();
  return links.flatMap((link) => {
    const said = known.get(keyOf(link.entry, link.projectEntry));
    const isLater = said?.later_until != null && Date.parse(toIso(said.later_until) ?? '') > now;
    const its: CarrierState | null = link.band === 'asked' ? (isLater ? 'later' : 'open') : said?.decision === 'same' ? 'decided' : null;
    return its === state ? [toPair(names, link, said)] : [];
  });
}

/** Every name of every project is compared: not at each visit of the home page. Decisions leave a line in the history. */
const countOpen = untilItChanges((strapi) => inTransaction(strapi, async (trx) => (await findCarriers(strapi, trx, 'open')).length), { exact: true });

export const countOpenCarriers = async (strapi: Strapi): Promise<Waiting> => ({ count: await countOpen(strapi), oldest: null });

export function listCarriers(strapi: Strapi, state: CarrierState, page: number, perPage: number): Promise<{ pairs: CarrierPair[]; total: number }> {
  return inTransaction(strapi, async (trx) => {
    const pairs = await findCarriers(strapi, trx, state);
    return { pairs: pairs.slice((page - 1) * perPage, page * perPage), total: pairs.length };
  });
}

/** Every way of naming both, for a decision to hold whatever becomes of one of their entries. */
export async function carrierNamePairs(strapi: Strapi, trx: Transaction, organisation: string, project: string): Promise<readonly (readonly [string, string])[]> {
  const names = await readCarrierNames(strapi, trx, organisation, project);
  return pairsOf(names.organisation, names.project);
}
