import { isRecordList } from '../read/told-line.js';
import type { Suggestion } from '../suggest/suggest.js';
import { unknownValues } from '../suggest/unknown-values.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const SHOWN = 12;
const KINDS = { project: 'des projets', organisation: 'des structures porteuses', partner: 'des partenaires' } as const;

function sayLanguages({ observed }: Suggestion): string[] {
  const spoken = observed.columns.filter(({ languages }) => languages.length > 0);
  return spoken.slice(0, SHOWN).map(({ heading, languages }) => `  langue de « ${heading.trim()} » : ${languages.map(({ language, share }) => `${language} ${percent(share)}`).join(', ')}`);
}

function sayKeys({ key }: Suggestion): string[] {
  const candidates = key.candidates.slice(0, 6).map(({ columns, uniqueness, filled }) => `    ${columns.join(' + ')} : ${percent(uniqueness)} de valeurs différentes, remplie à ${percent(filled)}`);
  const chosen = [key.key.from].flat().join(' + ');
  return [`Clé proposée : ${chosen}${key.key.grouping ? ' (plusieurs lignes par fiche)' : ''}, confiance ${percent(key.confidence)} : ${key.reason}`, ...(candidates.length > 0 ? ['  colonnes candidates :', ...candidates] : [])];
}

/** What a person reads after `suggest`: what the file is, then each column with what it is taken for, how sure, and why. */
export function saySuggestion(suggestion: Suggestion): string[] {
  const { observed, assignments, undecided, target, key } = suggestion;
  const { inventory, read, rows, unreadable } = observed;
  const headerRow = read.headerRow ?? 1;
  const columns = observed.columns.flatMap(({ heading }) =>
    assignments.filter((one) => one.heading === heading).map((one) => `  ${heading.trim()} → ${one.target === 'ignored' ? 'ignorée' : one.target} (${percent(one.confidence)}) : ${one.reason}`));
  const unknown = unknownValues(suggestion);
  return [
    `Vu : ${inventory.seen}${isRecordList(inventory.format) ? '' : `, titres à la ligne ${headerRow}`}, ${inventory.headings.length} colonnes, ${rows.length} lignes${unreadable > 0 ? `, ${unreadable} illisibles` : ''}`,
    ...(inventory.sheets !== undefined && inventory.sheets.length > 1 ? [`  feuilles : ${inventory.sheets.map((sheet) => `« ${sheet.trim()} »`).join(', ')}`] : []),
    `Décrit : ${KINDS[target]}${key.rowsPerEntry === null ? ', une ligne par fiche' : `, ${key.rowsPerEntry.entries} fiches, jusqu’à ${key.rowsPerEntry.most} lignes par fiche`}`,
    ...sayLanguages(suggestion),
    ...sayKeys(suggestion),
    'Colonnes :',
    ...columns,
    ...(undecided.length > 0 ? ['À décider par vous (dans « fields » ou « ignored ») :', ...undecided.map((heading) => `  ${heading.trim()}`)] : []),
    ...(unknown.length > 0 ? ['Valeurs que la taxonomie ne connaît pas encore :', ...unknown.slice(0, SHOWN).map(({ field, value, rows: count, guesses }) => `  ${field} : « ${value} » (${count} ligne(s))${guesses.length > 0 ? ` ; proche de ${guesses.map(({ code, spelling }) => `${code} (${spelling})`).join(', ')}` : ''}`)] : []),
  ];
}
