import { carriersDisagree } from './carriers-disagree.js';
import { inventoryOf, type Comparable } from './comparable.js';
import type { Parts } from './parts.js';

/** What becomes of a pair: merged by itself, asked to a person, or left apart. */
export type Band = 'merged' | 'asked' | 'apart';
export type Verdict = { readonly score: number; readonly band: Band; readonly reason: string };

export const MERGED_FROM = 90;
export const ASKED_FROM = 60;

/** What a pair is besides its parts. `oneFile`: a partner who lists two fiches usually means two. `oneOfMany`: its carrier has many projects. */
export type Setting = { readonly oneFile: boolean; readonly oneOfMany: boolean };

type Evidence = Readonly<Record<keyof Parts, number>> & Setting;
type Reason = { readonly name: string; readonly score: number; readonly holds: (evidence: Evidence) => boolean };

/**
 * Reasons to think two records are one project, strongest first. Each needs at least two independent
 * parts: a carrier, a place or a title alone never says that two records are one project.
 */
const reasons: readonly Reason[] = [
  { name: 'même texte et même porteur', score: 98, holds: ({ text, carrier }) => text >= 90 && carrier >= 90 },
  { name: 'même titre et même porteur', score: 97, holds: ({ title, carrier, place, oneOfMany }) => title >= 90 && carrier >= 90 && !(oneOfMany && place === 0) },
  { name: 'même titre et même texte', score: 96, holds: ({ title, text }) => title >= 90 && text >= 90 },
  { name: 'même titre et même adresse', score: 95, holds: ({ title, place }) => title >= 90 && place >= 100 },
  { name: 'même titre, même site, même commune', score: 94, holds: ({ title, site, place }) => title >= 90 && site >= 100 && place >= 80 },
  { name: 'titre contenu, même adresse, même site', score: 91, holds: ({ titleWithin, place, site }) => titleWithin >= 95 && place >= 100 && site >= 100 },
  { name: 'même porteur et même site', score: 80, holds: ({ carrierWithin, site, oneFile, oneOfMany }) => carrierWithin >= 90 && site >= 100 && !oneFile && !oneOfMany },
  { name: 'titre contenu, même texte, même site', score: 79, holds: ({ titleWithin, text, site }) => titleWithin >= 95 && text >= 90 && site >= 100 },
  { name: 'même titre et même site', score: 78, holds: ({ title, site, place }) => title >= 90 && site >= 100 && place !== 0 },
  { name: 'même titre, même commune', score: 75, holds: ({ title, place }) => title >= 90 && place >= 80 },
  { name: 'titre contenu, même adresse', score: 72, holds: ({ titleWithin, place }) => titleWithin >= 95 && place >= 90 },
  { name: 'le nom de l’un est le porteur de l’autre', score: 70, holds: ({ nameAsCarrier, place, site, oneOfMany }) => nameAsCarrier >= 95 && (place !== 0 || site >= 100) && !oneOfMany },
  { name: 'même texte', score: 68, holds: ({ text, titleWithin }) => text >= 90 && titleWithin >= 85 },
  { name: 'porteur et titre proches', score: 66, holds: ({ title, titleWithin, carrier }) => carrier >= 90 && (title >= 70 || titleWithin >= 90) },
  { name: 'même porteur, textes proches', score: 64, holds: ({ carrier, text }) => carrier >= 90 && text >= 75 },
  { name: 'même porteur chez deux partenaires', score: 62, holds: ({ carrier, place, oneFile, oneOfMany }) => carrier >= 95 && place !== 0 && !oneFile && !oneOfMany },
  { name: 'même titre, non loin', score: 61, holds: ({ title, place }) => title >= 97 && place >= 50 },
];

/** A part that one side does not give proves nothing: it never meets a threshold, and is not "far" either. */
const toEvidence = (parts: Parts, setting: Setting): Evidence => ({
  ...parts,
  ...setting,
  carrier: parts.carrier ?? -1,
  carrierWithin: parts.carrierWithin ?? -1,
  site: parts.site ?? -1,
  place: parts.place ?? -1,
  text: parts.text ?? -1,
});

const bandOf = (score: number): Band => (score >= MERGED_FROM ? 'merged' : score >= ASKED_FROM ? 'asked' : 'apart');

export const toSetting = (a: Comparable, b: Comparable): Setting => ({
  oneFile: inventoryOf(a) !== null && inventoryOf(a) === inventoryOf(b),
  oneOfMany: a.carriesMany || b.carriesMany,
});

/**
 * Carriers named otherwise part two records, unless all else says they are one: then a person is asked. One name in one
 * commune is such a sign between two files; a partner who lists a name twice in one file, under two carriers, means two.
 */
const isOneDespite = ({ text, site, title, place }: Parts, { oneFile }: Setting): boolean =>
  ((text ?? 0) >= 90 && (site ?? 0) >= 100) || (title >= 100 && (place ?? 0) >= 80 && !oneFile);

/** What the parts of a pair add up to, with the reason that decided. */
export function judgePair(parts: Parts, setting: Setting): Verdict {
  const evidence = toEvidence(parts, setting);
  const reason = reasons.find(({ holds }) => holds(evidence));
  if (reason === undefined) return { score: Math.round(Math.min(ASKED_FROM - 1, (parts.title + (parts.carrier ?? parts.title)) / 4)), band: 'apart', reason: 'rien de commun qui suffise' };
  if (!carriersDisagree(parts)) return { score: reason.score, band: bandOf(reason.score), reason: reason.name };
  const doubted = isOneDespite(parts, setting) ? ASKED_FROM : 0;
  return { score: doubted, band: bandOf(doubted), reason: `${reason.name}, mais porteurs différents` };
}
