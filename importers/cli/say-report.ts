import { isRecordList, toToldLine } from '../read/told-line.js';
import { findMoved, sayMoved } from '../recipes/moved-columns.js';
import type { Report, ReportCarrier } from '../report/report.js';
import { sayRemarks } from './say-remarks.js';

const SHOWN = 10;
const more = (count: number): string[] => (count > SHOWN ? [`    … et ${count - SHOWN} autre(s) : voir le rapport (--report).`] : []);
const listed = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`  ${title}`, ...lines.slice(0, SHOWN).map((line) => `    ${line}`), ...more(lines.length)]);
/** Nought and one are singular in French. */
const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count > 1 ? several : one}`;
const sayCarrier = ({ key, title, reason }: ReportCarrier): string => `${key} : « ${title} » (${reason})`;
const placeOf = ({ line, sheet }: { readonly line: number | null; readonly sheet?: string }, format: Report['format']): string => {
  if (line === null) return '';
  return isRecordList(format) ? `fiche n° ${toToldLine(line, format)} : ` : `ligne ${line}${sheet === undefined ? '' : ` de la feuille « ${sheet} »`} : `;
};

/** What a person reads in the terminal when an import ends; the whole detail is in the report. */
export function sayReport({ inventory, file, format, sheet, counts, dryRun, rows, unknownValues, unreadColumns, missingColumns, contactColumns, corrections, notices, conflicts, remarks, carriers }: Report): string[] {
  const done = `${counted(counts.rows, 'ligne')} : ${counted(counts.created, 'créée')}, ${counted(counts.updated, 'mise à jour', 'mises à jour')}, ${counted(counts.unchanged, 'inchangée')}, ${counted(counts.rejected, 'refusée')}.`;
  const more = `${counted(counts.entries, 'fiche')}, ${counted(counts.projects, 'projet')}, ${counted(counts.duplicates, 'doublon')} à trancher, ${counted(counts.conflicts, 'conflit')}, ${counted(counts.gone, 'disparue')}.`;
  const objected = new Set(remarks.objected);
  const rejected = rows.filter(({ outcome, key }) => outcome === 'rejected' && !(key !== null && objected.has(key)));
  return [
    dryRun ? `À blanc, rien n’est écrit. ${done}` : done,
    more,
    ...listed(`Lignes refusées de ${file}${sheet === undefined ? '' : `, feuille « ${sheet} »`}`, rejected.map((row) => `${placeOf(row, format)}${row.column === null ? '' : `${row.column} : `}${row.reason ?? ''}`)),
    ...listed(`Valeurs inconnues (donnez-les dans « values » de la recette, ou décidez une fois pour toutes : npm run import -- values ${inventory})`, unknownValues.map(({ field, value, rows: count }) => `${field} : « ${value} » (${counted(count, 'ligne')})`)),
    ...listed('Colonnes que la recette ne lit pas (ajoutez-les à « fields » ou à « ignored »)', unreadColumns),
    ...listed('Colonnes de la recette absentes du fichier', findMoved(missingColumns, unreadColumns).map(sayMoved)),
    ...listed('Colonnes de contact, gardées privées', contactColumns),
    ...listed('Projets dont la structure porteuse est reconnue', carriers.linked.map(sayCarrier)),
    ...listed('Structures porteuses à reconnaître (à trancher : npm run duplicates -- candidates --out paires.csv)', carriers.asked.map(sayCarrier)),
    ...sayRemarks(remarks, conflicts).flatMap(({ title, lines }) => listed(title, lines)),
    ...listed('À savoir', notices.map((notice) => placeOf(notice, format) + notice.message)),
    ...(corrections.length > 0 ? [`  ${counted(corrections.length, 'valeur corrigée', 'valeurs corrigées')} ou à vérifier : voir le rapport (--report).`] : []),
  ];
}
