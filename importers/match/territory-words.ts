import { toPlainKey } from '@carrefour/config';
import { departments, readCommunes, regions } from '@carrefour/config/geo';

const LARGE_TOWN = 20_000;
const SHORTEST = 4;
/** Parts of names of places that are ordinary words first: they tell one project from another. */
const ORDINARY = 'alpes belle bonne bois champs chapelle comte creuse croix franche grande mont montagne mer monde moulins nouvelle pont port roche sens vert verte vieux ville villeneuve bains manche maisons';
/** What local branches bear beside names of towns, departments and today's regions. */
const BRANCHES = 'grand est ouest nord sud centre idf paca alsace aquitaine auvergne bourgogne champagne ardenne languedoc limousin lorraine midi normandie picardie poitou roussillon metropole pays saint sainte st ste';

const words = (list: string): string[] => list.split(' ');
const wordsOf = (name: string): string[] => words(toPlainKey(name)).filter((word) => word.length >= SHORTEST);

let known: ReadonlySet<string> | undefined;

function listTerritoryWords(): ReadonlySet<string> {
  const towns = readCommunes().filter(({ population }) => (population ?? 0) >= LARGE_TOWN).map(({ name }) => name);
  const named = [...towns, ...[...departments, ...regions].map(({ label }) => label)].flatMap(wordsOf);
  const ordinary = new Set(words(ORDINARY));
  return new Set([...named.filter((word) => !ordinary.has(word)), ...words(BRANCHES)]);
}

/** Whether a word of a name may be that of a territory, so that `Les Tournesols Nantes` is a branch of `Les Tournesols`. */
export function isTerritoryWord(word: string): boolean {
  known ??= listTerritoryWords();
  return known.has(word);
}
