import { fromJson } from '../../engine/project-row/column-values';
import { fieldLabel } from '../field-label';
import { readTermLabels } from '../term-labels';
import { readInventoryNames } from '../inventory-names';
import { toDifference } from '../to-difference';
import { toWords } from '../words';
import { textOf, toFacts, type QueueKind, type Told } from './queue-kind';
import { readSheets } from './sheet-addresses';

/** A field where the last import, a person and a new file disagree: what stands now is « before », what the file says « after ». */
export const conflicts: QueueKind = {
  kind: 'conflict', label: 'Désaccord', uid: 'api::conflict.conflict',
  open: (rows) => rows.where({ state: 'open' }),
  choices: [
    { code: 'keep', label: 'Garder ce qui est écrit', tone: 'plain', answer: 'none', inBulk: true },
    { code: 'take', label: 'Prendre le fichier', tone: 'yes', answer: 'none', inBulk: true },
  ],
  toData: (decision) => ({ decision }),
  tell: async (strapi, trx, rows) => {
    const sheets = await readSheets(strapi, trx, rows.map((row) => row.project_id));
    const labels = await readTermLabels(strapi, trx);
    const names = await readInventoryNames(strapi, trx);
    const valueOf = (value: unknown) => fromJson<unknown>(value, null);
    return rows.map((row): Told => {
      const sheet = sheets.get(String(row.project_id));
      const field = fieldLabel(String(row.field));
      return {
        title: `${sheet?.title ?? textOf(row.key) ?? ''} : ${field}`, text: null, sheet: sheet?.address ?? null, edit: sheet?.edit ?? null,
        facts: toFacts([['Inventaire', names.get(String(row.inventory)) ?? row.inventory], ['Au dernier import', toWords(valueOf(row.last), labels)]]),
        differences: [toDifference(field, valueOf(row.now), valueOf(row.incoming), labels) ?? []].flat(),
      };
    });
  },
};
