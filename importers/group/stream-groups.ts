import type { Recipe } from '@carrefour/config';
import type { ColumnFinder } from '../map/column-finder.js';
import type { MappedRow } from '../map/mapping.js';
import type { Inventory, Notice, ReadRow } from '../read/inventory.js';
import { sayLine } from '../read/sheet-lines.js';
import { isRecordList, toToldLine } from '../read/told-line.js';
import type { KeyCensus } from './count-keys.js';
import { groupRows, type Group } from './group-rows.js';
import { keyOf, keyOfSupplied } from './key-of.js';

/** A row that goes no further, with what to tell its author. */
export type Rejection = { readonly line: number; readonly column: string | null; readonly key: string | null; readonly reason: string };

export type GroupEvent = { readonly group: Group } | { readonly rejection: Rejection } | { readonly notice: Notice };

type Options = {
  readonly inventory: Inventory;
  readonly recipe: Recipe;
  readonly finder: ColumnFinder;
  readonly census: KeyCensus;
  readonly toMapped: (row: ReadRow) => MappedRow;
};

/**
 * The second reading: rows mapped as they come and handed over as soon as their group is whole, so
 * that only unfinished groups stay in memory. Groups come in the order of their last row.
 */
export async function* streamGroups({ inventory, recipe, finder, census, toMapped }: Options): AsyncGenerator<GroupEvent> {
  const keyName = [recipe.key.from].flat().join(' + ');
  const sheets = inventory.parts?.map(({ name }) => name);
  const { format } = inventory;
  const say = (line: number): string => (isRecordList(format) ? `fiche n° ${toToldLine(line, format)} de la liste` : sayLine(line, sheets));
  const waiting = new Map<string, MappedRow[]>();
  for await (const reading of inventory.rows()) {
    if (reading.kind === 'notice') {
      yield { notice: reading };
      continue;
    }
    if (reading.kind === 'unreadable') {
      const { line, column, reason } = reading;
      yield { rejection: { line, column, reason, key: keyOfSupplied(reading.supplied, inventory.headings, recipe.key, finder) } };
      continue;
    }
    const { line } = reading;
    const key = keyOf(reading.cells, recipe.key, finder);
    if (key === null) {
      yield { rejection: { line, column: keyName, key, reason: 'Clé vide : rien ne permettrait de reconnaître cette fiche à l’envoi suivant. Remplissez cette colonne.' } };
      continue;
    }
    const { count = 1, firstLine = line } = census.keys.get(key) ?? {};
    if (!recipe.key.grouping && firstLine !== line) {
      yield { rejection: { line, column: keyName, key, reason: `Clé « ${key} » déjà portée par la ${say(firstLine)} : corrigez l’une des deux, ou retirez la ligne en double.` } };
      continue;
    }
    const rows = [...(waiting.get(key) ?? []), toMapped(reading)];
    if (recipe.key.grouping && rows.length < count) {
      waiting.set(key, rows);
      continue;
    }
    waiting.delete(key);
    yield { group: groupRows(key, rows, say) };
  }
}
