import { toPlainKey, type Recipe } from '@carrefour/config';
import type { Assignment } from './assign-columns.js';
import { toHeadingWords } from './heading-words.js';
import type { Observed, ObservedRow } from './observed.js';

/** A column that might name an entry for ever. `uniqueness`: different values over filled rows. */
export type KeyCandidate = { readonly columns: readonly string[]; readonly filled: number; readonly uniqueness: number };
export type FoundKey = { readonly key: Recipe['key']; readonly confidence: number; readonly reason: string; readonly candidates: readonly KeyCandidate[]; readonly rowsPerEntry: { readonly entries: number; readonly most: number } | null; readonly fill?: string | null };

const ID_WORDS = new Set(['id', 'identifiant', 'identifier', 'ref', 'reference', 'numero', 'no', 'index', 'siren', 'uuid', 'uid', 'key', 'cle', 'code', 'slug', 'line', 'ligne', 'matricule', 'ident', 'number']);
/** « N° », alone or of what the table lists: that of a street, a telephone or a register is none. */
const NUMBER = /^n[°º]?$|^n[°º]\s*(?:de la |de l['’]|du |de |d['’])?(?:fiche|projet|action|dossier|initiative|ligne|enregistrement|structure|laur[ée]at|entr[ée]e|exp[ée]rience|inventaire)$/i;
const saysId = (heading: string): boolean => toHeadingWords(heading).some((word) => ID_WORDS.has(word)) || heading.endsWith('@id') || NUMBER.test(heading.trim());
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

const valueOf = (row: ObservedRow, columns: readonly string[]): string => columns.map((column) => row[column] ?? '').join(' | ');

function candidateOf(rows: readonly ObservedRow[], columns: readonly string[]): KeyCandidate {
  const values = rows.map((row) => valueOf(row, columns)).filter((text) => text.replace(/[| ]/g, '') !== '');
  return { columns, filled: values.length / Math.max(1, rows.length), uniqueness: new Set(values).size / Math.max(1, values.length) };
}

const groupsOf = (rows: readonly ObservedRow[], column: string): ObservedRow[][] => {
  const groups = new Map<string, ObservedRow[]>();
  for (const row of rows) {
    const value = row[column];
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return [...groups.values()];
};

/** Whether the rows of one value speak of one thing: no row says otherwise than the first under the columns that tell things apart. */
function isOneThing(rows: readonly ObservedRow[], telling: readonly string[]): boolean {
  return telling.every((column) => new Set(rows.flatMap((row) => (row[column] === undefined ? [] : [toPlainKey(row[column])]))).size <= 1);
}

/** A column whose repeated values are one entry on several rows (several places, several activities), or `null`. */
function findGrouping({ rows }: Observed, column: string, title: string, telling: readonly string[]) {
  const groups = groupsOf(rows, column);
  const several = groups.filter((group) => group.length > 1);
  if (several.length === 0 || groups.length < 3 || !rows.every((row) => row[column] !== undefined)) return null;
  const whole = several.filter((group) => isOneThing(group, [title, ...telling].filter((other) => other !== column)));
  if (whole.length / several.length < 0.9) return null;
  return { entries: groups.length, most: Math.max(...groups.map((group) => group.length)) };
}

/** Rows that go on under a name left empty: the name above is theirs, when few are so. */
function fillTitle(rows: readonly ObservedRow[], title: string): readonly ObservedRow[] {
  const empty = rows.filter((row) => row[title] === undefined).length;
  if (empty === 0 || empty > rows.length * 0.9 || rows[0]?.[title] === undefined) return rows;
  let above = '';
  return rows.map((row) => {
    above = row[title] ?? above;
    return { ...row, [title]: above };
  });
}

/** The columns of a file that best name an entry, and whether several rows are one entry. Needs the column of titles. */
export function findKeys(observed: Observed, assignments: readonly Assignment[]): FoundKey {
  const { rows, columns } = observed;
  const of = (target: string) => assignments.find((one) => one.target === target && one.rank === 0)?.heading;
  const title = of('title') ?? columns[0]?.heading ?? '';
  const telling = ['leadOrganisation', 'summary', 'description', 'siren'].flatMap((target) => of(target) ?? []);
  const isPlace = new Set(assignments.filter(({ target: own, confidence }) => own.startsWith('places.') && confidence >= 0.6).map(({ heading }) => heading));
  // How to reach a person is private: it names nothing.
  const isContact = new Set(assignments.filter(({ target: own }) => own.startsWith('contact.')).map(({ heading }) => heading));
  const usable = columns.filter(({ heading, shares }) => !isPlace.has(heading) && !isContact.has(heading) && Math.max(shares.email, shares.phone) < 0.5).filter(({ filled, meanLength, shares }) => filled > 0 && meanLength <= 200 && Math.max(shares.lat, shares.lng, shares.image) < 0.6).map(({ heading }) => heading);
  const single = usable.map((heading) => candidateOf(rows, [heading]));
  const preference = (heading: string) => (saysId(heading) ? 4 : heading === of('siren') ? 4 : heading === of('sourceUrl') ? 3 : heading === title ? 2 : heading === of('leadOrganisation') ? 1 : 0);
  const listed = single.filter(({ uniqueness, filled, columns: [heading = ''] }) => (uniqueness >= 0.9 && filled >= 0.5) || saysId(heading))
    .sort((a, b) => preference(b.columns[0] ?? '') - preference(a.columns[0] ?? '') || b.uniqueness * b.filled - a.uniqueness * a.filled).slice(0, 8);
  const found = (key: Recipe['key'], confidence: number, reason: string, rowsPerEntry: FoundKey['rowsPerEntry'] = null): FoundKey => ({ key, confidence, reason, candidates: listed, rowsPerEntry });

  for (const { columns: [heading = ''], uniqueness, filled } of listed.filter(({ columns: [heading = ''] }) => saysId(heading))) {
    if (uniqueness === 1 && filled === 1) return found({ from: heading, grouping: false }, 0.95, 'identifiant toujours rempli, jamais répété');
    if (uniqueness >= 0.98 && filled >= 0.95) {
      const rest = [title, of('places.lat'), of('places.lng'), of('places.commune')].filter((other) => other !== undefined && other !== heading).slice(0, 3) as string[];
      return found({ from: heading, ...(filled < 1 && rest.length > 0 && { otherwise: rest }), grouping: false }, 0.8, `identifiant unique à ${percent(uniqueness)}, rempli à ${percent(filled)}`);
    }
    const grouping = findGrouping(observed, heading, title, telling);
    if (grouping !== null && uniqueness < 1) return found({ from: heading, grouping: true }, 0.85, `plusieurs lignes par fiche : ${grouping.entries} fiches sur ${rows.length} lignes, jusqu’à ${grouping.most} lignes`, grouping);
  }
  // A text that somebody will reword, or a year that the next row may share, names nothing for ever.
  const passing = new Set([...['summary', 'description'].flatMap((target) => of(target) ?? []), ...columns.filter(({ shares }) => shares.year >= 0.5).map(({ heading }) => heading)]);
  const always = single.filter(({ uniqueness, filled, columns: [heading = ''] }) => uniqueness === 1 && filled === 1 && !passing.has(heading)).sort((a, b) => preference(b.columns[0] ?? '') - preference(a.columns[0] ?? ''));
  const exact = always.find(({ columns: [heading = ''] }) => preference(heading) > 0);
  const filledDown = exact === undefined ? fillTitle(rows, title) : rows;
  const grouping = exact === undefined ? findGrouping({ ...observed, rows: filledDown }, title, title, telling) : null;
  if (grouping !== null && grouping.entries < rows.length * 0.9) return { ...found({ from: title, grouping: true }, 0.7, `plusieurs lignes de même nom sont une fiche : ${grouping.entries} fiches sur ${rows.length} lignes`, grouping), fill: filledDown === rows ? null : title };
  if (exact !== undefined) return found({ from: exact.columns[0] ?? title, grouping: false }, 0.7, 'aucun identifiant, mais cette colonne ne se répète jamais');
  const pairs = ['places.commune', 'places.postcode', 'leadOrganisation', 'places.address', 'startYear'].flatMap((target) => of(target) ?? []).map((other) => candidateOf(rows, [title, other]));
  const [best] = pairs.filter(({ uniqueness }) => uniqueness >= 0.98).sort((a, b) => b.uniqueness - a.uniqueness);
  if (best !== undefined) return found({ from: [...best.columns], grouping: false }, 0.5, `aucune colonne seule n’est unique ; celles-ci ensemble le sont à ${percent(best.uniqueness)}`);
  // Hours, figures: they differ today, and name nothing.
  const [other] = rows.length > 3 ? always : [];
  if (other !== undefined) return found({ from: other.columns[0] ?? title, grouping: false }, 0.4, 'cette colonne ne se répète pas dans ce fichier, sans être un identifiant : à vérifier');
  return found({ from: title, grouping: false }, 0.3, 'aucune colonne ne tient lieu d’identifiant : à vérifier');
}
