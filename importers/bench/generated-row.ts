import { readCommunes, type Commune } from '@carrefour/config/geo';
import { aims, audiences, first, maturities, methods, objects, places, prizes, scales, second, themes, third } from './generated-words.js';

export type GeneratedRow = Record<(typeof headings)[number], string>;

export const headings = [
  'Référence', 'Titre', 'Résumé', 'Description', 'Structure', 'Thèmes', 'Publics', 'Méthodes', 'Échelle', 'Stade', 'Année', 'Commune', 'Code postal', 'Latitude', 'Longitude', 'Distinction', 'Fiche',
] as const;

/** A prime that shares no factor with the number of names: the names of two rows are never the same, and near rows look unlike. */
const STRIDE = 200_003;
const NAMES = first.length * second.length * third.length * places.length;

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list of words');
  return item;
};

function nameOf(index: number): string {
  const lap = Math.floor(index / NAMES);
  let rest = (index * STRIDE) % NAMES;
  const take = (words: readonly string[]) => {
    const word = at(words, rest);
    rest = Math.floor(rest / words.length);
    return word;
  };
  return `Les ${take(first)} du ${take(second)} ${take(third)} ${take(places)}${lap === 0 ? '' : ` ${lap + 1}`}`;
}

/** Mixes a row's number: what one word is says nothing of the next. */
const mixed = (index: number, salt: number): number => {
  let bits = Math.imul(index ^ (salt * 0x9e3779b9), 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
};

let towns: Commune[] | undefined;
/** Large towns come more often, as in real inventories. */
function communeOf(index: number): Commune {
  towns ??= readCommunes().flatMap((commune) => Array.from({ length: 1 + Math.round(Math.sqrt((commune.population ?? 0) / 2_000)) }, () => commune));
  return at(towns, mixed(index, 1));
}

/** The invented project of a number: always the same. One in twenty has no position, so that both kinds are measured. */
export function generatedRow(index: number): GeneratedRow {
  const name = nameOf(index);
  const object = at(objects, mixed(index, 2));
  const [aim, other] = [at(aims, mixed(index, 3)), at(aims, mixed(index, 4))];
  const commune = communeOf(index);
  const isLocated = index % 20 !== 0;
  const shift = (salt: number) => (mixed(index, salt) % 1_000) / 50_000 - 0.01;
  return {
    'Référence': `G${String(index).padStart(7, '0')}`,
    'Titre': `${name} : ${object}`,
    'Résumé': `À ${commune.name}, ${object} pour ${aim} et ${other}.`,
    'Description': `${name} tient ${object} à ${commune.name}. Chaque semaine, ${2 + (mixed(index, 5) % 40)} bénévoles y accueillent les habitants pour ${aim}. L’équipe travaille avec la commune et les commerçants, et veut aussi ${other}.`,
    'Structure': `Association ${name}`,
    'Thèmes': [...new Set([at(themes, mixed(index, 6)), at(themes, mixed(index, 7))])].join(' | '),
    'Publics': at(audiences, mixed(index, 8)),
    'Méthodes': at(methods, mixed(index, 9)),
    'Échelle': at(scales, mixed(index, 10)),
    'Stade': at(maturities, mixed(index, 11)),
    'Année': String(1995 + (mixed(index, 12) % 30)),
    'Commune': isLocated ? commune.name : '',
    'Code postal': isLocated ? (commune.postcodes[0] ?? '') : '',
    'Latitude': isLocated ? (commune.position.lat + shift(13)).toFixed(5) : '',
    'Longitude': isLocated ? (commune.position.lng + shift(14)).toFixed(5) : '',
    'Distinction': at(prizes, mixed(index, 15)),
    'Fiche': `https://inventaire.example/projets/${index}`,
  };
}
