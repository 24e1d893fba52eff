import { fromJson } from '../../engine/project-row/column-values';
import { tableOf, type Strapi, type Transaction } from '../../engine/strapi';
import { fieldLabel } from '../field-label';
import { readJournalOfRun } from '../journal/list-journal';
import { readTitles } from '../record-titles';
import type { RunListName } from '../shapes';
import { readTermLabels } from '../term-labels';
import { toDifference } from '../to-difference';

type Cells = (string | null)[];
/** What an import leaves to read, line by line: `read` answers some of it from a row on, whole. */
type RunList = {
  columns: readonly string[];
  count: (strapi: Strapi, trx: Transaction, run: string) => Promise<number>;
  read: (strapi: Strapi, trx: Transaction, run: string, from: number, limit: number) => Promise<Cells[]>;
};
type Row = Record<string, unknown>;

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value as string | number));
const counter = (uid: string, where: Row = {}): RunList['count'] => async (strapi, trx, run) =>
  Number((await trx(tableOf(strapi, uid)).where({ run_id: run, ...where }).count<{ n: number | string }[]>({ n: '*' }))[0]?.n ?? 0);
const rowsOf = (strapi: Strapi, trx: Transaction, uid: string, run: string, from: number, limit: number, order: string): Promise<Row[]> =>
  trx(tableOf(strapi, uid)).where({ run_id: run }).orderBy([{ column: order }, { column: 'id' }]).offset(from).limit(limit).select('*');

const [REJECTION, CORRECTION, CONFLICT, REVISION] = ['api::rejection.rejection', 'api::correction.correction', 'api::conflict.conflict', 'api::revision.revision'] as const;

/** How people are reached is private: that it changes is told, not what it is. */
const SECRET = 'contact';

/** How a disagreement was settled, if it was. */
const toOutcome = ({ state, decision }: Row): string => (state === 'open' ? 'À régler' : decision === 'take' ? 'Réglé : le fichier' : decision === 'keep' ? 'Réglé : ce qui était écrit' : 'Réglé');

export const runLists: Readonly<Record<RunListName, RunList>> = {
  rejections: {
    columns: ['Ligne', 'Colonne', 'Valeur', 'Raison', 'À faire'], count: counter(REJECTION),
    read: async (strapi, trx, run, from, limit) => (await rowsOf(strapi, trx, REJECTION, run, from, limit, 'line')).map(({ line, column, value, reason, advice }) => [line, column, value, reason, advice].map(textOf)),
  },
  corrections: {
    columns: ['Ligne', 'Colonne', 'Champ', 'Dans le fichier', 'Retenu', 'Remarque'], count: counter(CORRECTION),
    read: async (strapi, trx, run, from, limit) => (await rowsOf(strapi, trx, CORRECTION, run, from, limit, 'line'))
      .map(({ line, column, field, before, after, message }) => [line, column, typeof field === 'string' ? fieldLabel(field) : null, before, after, message].map(textOf)),
  },
  conflicts: {
    columns: ['Fiche', 'Champ', 'Ce qui était écrit', 'Dans le fichier', 'État'], count: counter(CONFLICT),
    read: async (strapi, trx, run, from, limit) => {
      const rows = await rowsOf(strapi, trx, CONFLICT, run, from, limit, 'id');
      const [titles, labels] = [await readTitles(strapi, trx, 'project', rows.map((row) => String(row.project_id))), await readTermLabels(strapi, trx)];
      return rows.map((row) => {
        if (row.field === SECRET) return [titles.get(String(row.project_id)) ?? textOf(row.key), fieldLabel(SECRET), null, 'modifié', toOutcome(row)];
        const told = toDifference(fieldLabel(String(row.field)), fromJson<unknown>(row.now, null), fromJson<unknown>(row.incoming, null), labels);
        return [titles.get(String(row.project_id)) ?? textOf(row.key), fieldLabel(String(row.field)), told?.before ?? null, told?.after ?? null, toOutcome(row)];
      });
    },
  },
  changes: {
    columns: ['Fiche', 'Champ', 'Avant', 'Après'], count: counter(REVISION, { record_type: 'project' }),
    read: async (strapi, trx, run, from, limit) => (await readJournalOfRun(strapi, trx, run, from, limit))
      .flatMap(({ title, recordId, action, differences }) => (differences.length === 0 ? [[title ?? recordId, action === 'create' ? 'Nouvelle fiche' : null, null, null]] : differences.map(({ field, before, after }) => (field === fieldLabel(SECRET) ? [title ?? recordId, field, null, 'modifié'] : [title ?? recordId, field, before, after])))),
  },
};

export const isRunList = (name: string): name is RunListName => Object.hasOwn(runLists, name);
