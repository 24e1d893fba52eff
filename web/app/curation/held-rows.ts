import { boxOf, rowsOf, type Boxes } from './boxes';
import { sheetLists, type SheetList } from './sheet-lists';

/** Lists of a row that always hold a choice: they say nothing by themselves. */
const choices: ReadonlySet<string> = new Set(['visibility', 'kind', 'licence']);

/** The rows in which somebody wrote something. The empty one that every list offers comes back with each form, and is not one. Pure. */
export const heldRows = (boxes: Boxes, list: SheetList): number[] =>
  rowsOf(boxes, list).filter((row) => sheetLists[list].some((name) => !choices.has(name) && boxOf(boxes, `${list}.${row}.${name}`).trim() !== ''));
