import type { ColumnProfile } from './column-profile.js';
import { explain } from './explain.js';
import { scoreHeading } from './score-heading.js';
import type { SuggestTarget } from './suggest-target.js';
import { valueFit } from './value-fit.js';

/** One thing a column may be for. */
export type Candidate = { readonly heading: string; readonly target: SuggestTarget; readonly confidence: number; readonly reason: string };

/** What values alone can tell, with how sure they make it: shapes nothing else has. */
const BY_VALUES: readonly (readonly [SuggestTarget, number])[] = [
  ['contact.email', 0.9], ['contact.phone', 0.85], ['siret', 0.85], ['rna', 0.85], ['places.coordinates', 0.8], ['links.facebook', 0.8], ['places.region', 0.7],
  ['themes', 0.62], ['audiences', 0.6], ['methods', 0.55], ['scale', 0.6], ['partnerType', 0.62], ['maturity', 0.6], ['website', 0.48], ['places.address', 0.48], ['siren', 0.6], ['places.country', 0.48],
  ['places.commune', 0.55], ['places.department', 0.48], ['places.postcode', 0.48], ['description', 0.42],
];
/** Values that only long texts or names could mistake. */
const needsWords = new Set<SuggestTarget>(['partnerType', 'places.department', 'places.country', 'places.commune', 'places.region', 'scale']);

/** What the format itself writes in every record: of no use to anybody. */
const isOfFormat = ({ heading, texts }: ColumnProfile): boolean => /(^|\.)@(type|context|language)$/.test(heading) || (/(^|\.)type$/.test(heading) && texts.every(([text]) => /^(Feature|Multi)?(Collection|Point|Polygon|LineString)?$/.test(text)));

function fromValues(profile: ColumnProfile): Candidate[] {
  return BY_VALUES.flatMap(([target, most]) => {
    // 2019 may be a postcode that lost its zero; a column of years alone is none, unless its heading says so.
    if (target === 'places.postcode' && profile.shares.year >= 0.5 && profile.shares.postcode - profile.shares.year < 0.3) return [];
    if (needsWords.has(target) && profile.shares.words < 0.6) return [];
    if (target === 'website' && (/@id$/.test(profile.heading) || profile.distinct < profile.filled * 0.3)) return [];
    const fit = valueFit(target, profile);
    return fit < 0.7 ? [] : [{ heading: profile.heading, target, confidence: most * fit, reason: explain(target, profile, null) }];
  });
}

const NAMED = 0.99;

/** A heading that is the very name of a text is believed, however short the texts under it are. */
const isNamed = (target: SuggestTarget, score: number, { shares }: ColumnProfile): boolean =>
  (target === 'summary' || target === 'description') && score >= NAMED && shares.words >= 0.6 && shares.url <= 0.4;

/** Everything a column may be for, surest first: what its heading says, weighed by what its values look like. */
export function scoreColumn(profile: ColumnProfile): Candidate[] {
  const { heading } = profile;
  const scores = scoreHeading(heading);
  if (profile.filled === 0) return [{ heading, target: 'ignored', confidence: 0.9, reason: 'colonne vide dans ce fichier' }];
  if (isOfFormat(profile)) return [{ heading, target: 'ignored', confidence: 0.9, reason: 'sert au format du fichier' }];
  const said = scores.flatMap(({ target, score, phrase }): Candidate[] => {
    if (target === 'ignored') return [{ heading, target, confidence: score * 0.9, reason: `« ${phrase} » : utile à vos outils seulement` }];
    const fit = isNamed(target, score, profile) ? Math.max(0, valueFit(target, profile)) : valueFit(target, profile);
    return fit < 0 ? [] : [{ heading, target, confidence: score * 0.62 + fit * 0.36, reason: explain(target, profile, phrase) }];
  });
  const best = new Map<SuggestTarget, Candidate>();
  for (const candidate of [...said, ...fromValues(profile)]) if (candidate.confidence > (best.get(candidate.target)?.confidence ?? 0)) best.set(candidate.target, candidate);
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
