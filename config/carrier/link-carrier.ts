import { toComparedName } from '../names/compared-name.js';
import { tellingName, toCarrierKey } from './carrier-key.js';

/** Where a project or an organisation is found: hosts of its sites, codes of communes and departments. */
type Where = { readonly hosts: readonly string[]; readonly communes: readonly string[]; readonly departments: readonly string[] };
/** A project that may be carried. `sirens` are those its sources give for its carrier. */
export type Carried = Where & { readonly title: string; readonly leadOrganisation: string; readonly sirens: readonly string[] };
/** An organisation of a register; `name` as the register writes it. */
export type Carrier = Where & { readonly id: string; readonly name: string; readonly siren: string | null };

/** `linked` surely, `asked` where a person should say. `score` from 0 to 100; the reason is French. */
export type CarrierVerdict = { readonly organisation: string; readonly band: 'linked' | 'asked'; readonly score: number; readonly reason: string };
/** What a person said of a project and an organisation; `chosen` by name on the project itself. */
export type CarrierDecision = 'same' | 'different' | 'chosen' | null;
/** The carrier of a project, or those that a person is asked about: never both. */
export type FoundCarrier = { readonly linked: CarrierVerdict | null; readonly asked: readonly CarrierVerdict[] };

const SHORTEST_TELLING = 5;
const MOST_ASKED = 3;
/** An article before a single word makes it an ordinary one: `La Trame`, but `Auticiel`. */
const ARTICLE = /^\s*(l['’]|la |le |les )/i;

type Clues = { readonly site: boolean; readonly town: boolean; readonly elsewhere: boolean; readonly unique: boolean };
type Verdict = Omit<CarrierVerdict, 'organisation'> | null;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

const cluesOf = (organisation: Carrier, project: Carried, namesakes: number): Clues => ({
  site: shares(organisation.hosts, project.hosts),
  town: shares(organisation.communes, project.communes),
  elsewhere: organisation.departments.length > 0 && project.departments.length > 0 && !shares(organisation.departments, project.departments),
  unique: namesakes === 1,
});

/** The carrier bears the organisation's name. A seat elsewhere is no proof against it, but is worth asking: many act far from theirs. */
function judgeCarrier({ name }: Carrier, { site, town, elsewhere, unique }: Clues): Verdict {
  if (site || town) return { band: 'linked', score: 98, reason: site ? 'porteur du même nom, même site' : 'porteur du même nom, même commune' };
  if (!unique) return { band: 'asked', score: 70, reason: 'plusieurs structures de ce nom' };
  const isOrdinary = !tellingName(name).includes(' ') && (ARTICLE.test(name) || toComparedName(name).length < SHORTEST_TELLING);
  if (isOrdinary) return { band: 'asked', score: 65, reason: 'porteur du même nom, d’un seul mot courant' };
  return elsewhere ? { band: 'asked', score: 75, reason: 'porteur du même nom, siège ailleurs' } : { band: 'linked', score: 92, reason: 'porteur du même nom' };
}

/** The project bears the organisation's name, and names another carrier or none: one word is too little. */
function judgeTitle({ name }: Carrier, { site, town, elsewhere, unique }: Clues, hasCarrier: boolean): Verdict {
  if (site || (town && !hasCarrier)) return { band: 'linked', score: 96, reason: site ? 'projet du même nom, même site' : 'projet du même nom, même commune' };
  if (elsewhere || !unique) return null;
  const isLong = tellingName(name).includes(' ') || town;
  return isLong ? { band: 'asked', score: hasCarrier ? 68 : 72, reason: 'projet du même nom' } : null;
}

function judge(organisation: Carrier, project: Carried, decision: CarrierDecision, namesakes: number): Verdict {
  if (decision === 'chosen' || decision === 'same') return { band: 'linked', score: decision === 'chosen' ? 101 : 100, reason: 'choisie par une personne' };
  if (organisation.siren !== null && project.sirens.length > 0)
    return project.sirens.includes(organisation.siren) ? { band: 'linked', score: 99, reason: 'même SIREN' } : null;
  const key = toCarrierKey(organisation.name);
  const clues = cluesOf(organisation, project, namesakes);
  if (project.leadOrganisation !== '' && toCarrierKey(project.leadOrganisation) === key) return judgeCarrier(organisation, clues);
  return toCarrierKey(project.title) === key ? judgeTitle(organisation, clues, project.leadOrganisation !== '') : null;
}

/** Never by documentId, which is drawn by lot. */
const nameOf = ({ name, siren, hosts, communes, departments }: Carrier): string => JSON.stringify([siren, name, hosts, communes, departments]);

const byRank = (a: CarrierVerdict & { name: string }, b: CarrierVerdict & { name: string }): number => b.score - a.score || (a.name < b.name ? -1 : 1);

/**
 * The organisation that carries a project, among those that bear its name or number. Two that are as sure as each other
 * are for a person to tell apart, and so are doubts. Pure: the same project and organisations in any order, the same answer.
 */
export function linkCarrier(project: Carried, organisations: readonly Carrier[], decisionOn: (organisation: string) => CarrierDecision = () => null): FoundCarrier {
  const open = organisations.filter(({ id }) => decisionOn(id) !== 'different');
  const namesakes = new Map<string, number>();
  for (const { name } of open) namesakes.set(toCarrierKey(name), (namesakes.get(toCarrierKey(name)) ?? 0) + 1);
  const found = open.flatMap((organisation) => {
    const verdict = judge(organisation, project, decisionOn(organisation.id), namesakes.get(toCarrierKey(organisation.name)) ?? 1);
    return verdict === null ? [] : [{ organisation: organisation.id, name: nameOf(organisation), ...verdict }];
  }).sort(byRank);
  const toVerdict = ({ organisation, band, score, reason }: CarrierVerdict): CarrierVerdict => ({ organisation, band, score, reason });
  const sure = found.filter(({ band }) => band === 'linked');
  const [first, second] = sure;
  if (first !== undefined && first.score !== second?.score) return { linked: toVerdict(first), asked: [] };
  const doubts = sure.length > 0 ? sure.map((one): CarrierVerdict => ({ ...one, band: 'asked', score: 80, reason: 'plusieurs structures de ce nom' })) : found;
  return { linked: null, asked: doubts.slice(0, MOST_ASKED).map(toVerdict) };
}
