import { labelOfField } from '../report/field-label.js';
import type { ReportConflict } from '../report/report.js';
import type { ReportRemarks } from '../report/report-remarks.js';

type Section = { readonly title: string; readonly lines: readonly string[] };
const LONGEST = 60;
const BEFORE = 20;

const toText = (value: unknown): string => (value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value));

/** A value in a few words, from a sign on; nothing is « vide ». */
export function sayValue(value: unknown, from = 0): string {
  const text = toText(value);
  if (text === '') return 'vide';
  const shown = text.slice(from);
  return `« ${from > 0 ? '…' : ''}${shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1)}…`} »`;
}

/** Where to start two long texts so that what sets them apart is seen: at their first difference, or a little before. */
function differingFrom(a: unknown, b: unknown): number {
  const [one, other] = [toText(a), toText(b)];
  const at = [...one].findIndex((sign, index) => sign !== other[index]);
  return Math.max(one.length, other.length) <= LONGEST || at < LONGEST / 2 ? 0 : at - BEFORE;
}

const named = ({ key, title }: { key: string; title: string }): string => (title === '' ? key : `${key} (${title})`);

/** What a person reads of the rules that played in an import, one section each. */
export function sayRemarks(remarks: ReportRemarks, conflicts: readonly ReportConflict[]): Section[] {
  const { cleared, returned, renamed, askedRenamings, objected, held, settled, vanished, unpublished } = remarks;
  return [
    {
      title: 'Désaccords entre le fichier et une personne (rien n’est écrasé ; à trancher : npm run import -- conflicts --out conflits.csv)',
      lines: conflicts.map(({ key, field, last, now, incoming }) => {
        const from = differingFrom(incoming, last);
        return `${key}, ${labelOfField(field)} : ${sayValue(last, from)} au dernier import, ${sayValue(now)} aujourd’hui, ${sayValue(incoming, from)} dans le fichier`;
      }),
    },
    { title: 'Désaccords déjà tranchés, laissés comme décidé', lines: settled > 0 ? [`${settled} valeur(s)`] : [] },
    { title: 'Valeurs vidées par le partenaire (retirées, sauf ce que d’autres partenaires ou une personne en disent)', lines: cleared.map(({ key, fields }) => `${key} : ${fields.map(labelOfField).join(', ')}`) },
    { title: 'Lignes renommées (la fiche et son adresse restent)', lines: renamed.map(({ key, from }) => `${from} → ${key}`) },
    { title: 'Lignes peut-être renommées (à trancher une fois : npm run duplicates -- candidates)', lines: askedRenamings.map(({ key, former, reason }) => `${former} → ${key} ? (${reason})`) },
    { title: 'Lignes revenues', lines: returned },
    { title: 'Fiches disparues du fichier (signalées, jamais effacées)', lines: vanished.map(named) },
    { title: 'Projets dépubliés par la règle de l’inventaire', lines: unpublished > 0 ? [`${unpublished} projet(s) que plus aucun inventaire ne cite`] : [] },
    { title: 'Lignes refusées après une opposition (rien à corriger)', lines: objected },
    { title: 'Lignes gardées en brouillon : elles ressemblent à une fiche retirée après une opposition (à trancher : npm run duplicates -- candidates)', lines: held },
  ];
}
