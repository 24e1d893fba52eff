import { isTemplateExample, type ImportContext, type ImportItem, type Recipe } from '@carrefour/config';
import { checkKeys } from '../group/check-keys.js';
import { countKeys, type KeyCensus } from '../group/count-keys.js';
import { streamGroups, type Rejection } from '../group/stream-groups.js';
import type { Locate } from '../locate/locate-places.js';
import { auditColumns, type ColumnAudit } from '../map/audit-columns.js';
import { toColumnFinder } from '../map/column-finder.js';
import type { DecidedValues } from '../map/decided-values.js';
import { mapRow } from '../map/map-row.js';
import type { UnknownValue } from '../map/mapping.js';
import { placeholderTest } from '../map/placeholders.js';
import { columnOfField } from '../map/recipe-columns.js';
import { toTermIndex } from '../map/term-index.js';
import { withContactColumns } from '../map/with-contact-columns.js';
import { withLookups } from '../map/with-lookups.js';
import type { Inventory, Notice } from '../read/inventory.js';
import { checkMinimum } from './check-minimum.js';
import { exampleNotice, toExampleRejections } from './skip-examples.js';
import { toItem } from './to-item.js';

export type PreparedEvent =
  | { readonly item: ImportItem; readonly unknown: readonly UnknownValue[] }
  | { readonly rejection: Rejection; readonly unknown?: readonly UnknownValue[] }
  | { readonly notice: Notice };

export type Preparation = {
  readonly audit: ColumnAudit;
  readonly census: KeyCensus;
  readonly entries: () => AsyncGenerator<PreparedEvent>;
};

type Taxonomy = Pick<ImportContext, 'themes' | 'audiences' | 'methods'>;

/**
 * Read → map → group → locate. A first reading checks the key and the expected minimum (throws
 * `RefusedFile`), the second gives entries one by one. Nothing is written anywhere.
 */
export async function prepareEntries(inventory: Inventory, asked: Recipe, taxonomy: Taxonomy, locate: Locate, decided: DecidedValues = new Map()): Promise<Preparation> {
  const finder = toColumnFinder(inventory.format, inventory.headings);
  const audit = auditColumns(asked, inventory.headings, finder);
  const recipe = await withLookups(withContactColumns(asked, audit), inventory);
  const census = await countKeys(inventory, recipe.key, finder);
  checkKeys(census, recipe.key);
  checkMinimum(census, recipe.minimum);
  const tools = { finder, terms: toTermIndex(taxonomy), isPlaceholder: placeholderTest(recipe.placeholders), decided };
  const groups = () => streamGroups({ inventory, recipe, finder, census, toMapped: (row) => mapRow(row, recipe, tools) });
  return {
    audit,
    census,
    entries: async function* () {
      let isTold = false;
      for await (const event of groups()) {
        if (!('group' in event)) {
          yield event;
          continue;
        }
        const { unknown } = event.group;
        const prepared = toItem(event.group, locate, recipe.inventory, recipe.target);
        if ('item' in prepared && isTemplateExample(prepared.item.values)) {
          if (!isTold) yield { notice: exampleNotice };
          isTold = true;
          for (const rejection of toExampleRejections(prepared.item)) yield { rejection };
        } else if ('item' in prepared) yield { item: prepared.item, unknown };
        else for (const rejection of prepared.rejections) yield { rejection: { ...rejection, column: rejection.column === null ? null : columnOfField(recipe, rejection.column) }, unknown };
      }
    },
  };
}
