import type { ColumnProfile } from './column-profile.js';
import type { SuggestTarget } from './suggest-target.js';
import type { ValueKind } from './value-kinds.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What to say of the values when they are of that kind. */
const kinds: readonly (readonly [ValueKind, string])[] = [
  ['email', 'de courriels'], ['phone', 'de numéros de téléphone'], ['siret', 'de numéros SIRET'], ['siren', 'de numéros SIREN'], ['rna', 'de numéros RNA'],
  ['coordinates', 'de paires de coordonnées'], ['facebook', 'de pages Facebook'], ['twitter', 'de comptes Twitter'], ['postcode', 'de codes postaux'],
  ['year', 'd’années'], ['date', 'de dates'], ['url', 'd’adresses web'], ['lat', 'de nombres à décimales'], ['region', 'de régions connues'],
  ['commune', 'de communes connues'], ['department', 'de départements connus'], ['country', 'de pays connus'], ['address', 'd’adresses'], ['legalForm', 'de formes juridiques'],
];

function valuesSay(target: SuggestTarget, profile: ColumnProfile): string {
  const coded = profile.coded.find(({ field }) => field === target);
  if (coded !== undefined && coded.share >= 0.05) return `${percent(coded.share)} de mots connus de nos listes`;
  if (target === 'description' || target === 'summary') return `textes de ${Math.round(profile.meanLength)} signes en moyenne`;
  if (target === 'figures.value') return `${percent(Math.max(profile.shares.number, profile.shares.amount))} de nombres`;
  // Years between 1000 and 2099 are postcodes too, for who looks at the number alone.
  const told = /[yY]ear$/.test(target) ? kinds.filter(([kind]) => kind !== 'postcode') : kinds;
  const seen = target === 'title' ? undefined : told.find(([kind]) => profile.shares[kind] >= 0.5);
  return seen === undefined ? `${profile.distinct} ${profile.distinct > 1 ? 'valeurs différentes' : 'valeur'} sur ${profile.filled}` : `${percent(profile.shares[seen[0]])} ${seen[1]}`;
}

/** Why a column is taken for a target, in French: its heading (`phrase`, the words recognised in it), its values, or both. */
export const explain = (target: SuggestTarget, profile: ColumnProfile, phrase: string | null): string =>
  [...(phrase === null ? ['d’après les valeurs'] : [`titre proche de « ${phrase} »`]), valuesSay(target, profile)].join(', ');
