import type { EngineHit } from './engine/engine-result';
import { MARK_START } from './engine/to-search';

/** The title with its marks. */
export const titleOf = ({ document, highlights }: EngineHit): string => highlights?.find(({ field }) => field === 'title')?.value ?? document.title;

/** About two lines that say why this project is found: its summary where words match, else the matching passage. */
export function extractOf({ document, highlights }: EngineHit): string {
  const summary = highlights?.find(({ field }) => field === 'summary')?.value;
  if (summary !== undefined) return fromFirstMark(summary);
  const passage = highlights?.find(({ field }) => field === 'text')?.snippet;
  return passage ?? document.summary;
}

const SHOWN = 150;

/** A match far in a long summary would be cut off: begin a few words before it. */
function fromFirstMark(text: string): string {
  const mark = text.indexOf(MARK_START);
  if (mark < SHOWN) return text;
  return `… ${text.slice(text.indexOf(' ', mark - 60) + 1)}`;
}
