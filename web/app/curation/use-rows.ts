import { useState } from 'react';
import { useFormState } from './form-context';
import { heldRows } from './held-rows';
import type { SheetList } from './sheet-lists';

/** The rows of a list: those that hold something and an empty one, which works without scripts; more as they are asked for. */
export function useRows(list: SheetList, empty = 1): { rows: number[]; add: () => void } {
  const held = heldRows(useFormState().boxes, list);
  const next = (held.at(-1) ?? -1) + 1;
  const [extra, setExtra] = useState(empty);
  return { rows: [...held, ...Array.from({ length: extra }, (_, index) => next + index)], add: () => setExtra(extra + 1) };
}
