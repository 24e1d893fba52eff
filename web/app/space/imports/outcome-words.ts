import type { ImportJobView } from '@carrefour/config';
import type { SpaceTexts } from '../../i18n/space-texts';

/** Where a job stands once its work is over, in the words of the page's own heading. */
export function outcomeWords({ step, state }: Pick<ImportJobView, 'step' | 'state'>, { failed, preview, result, states }: SpaceTexts['imports']): string {
  const ended: Partial<Record<ImportJobView['state'], string>> = { failed: failed.title, refused: result.refused, undone: result.undone, 'awaiting-approval': result.awaiting };
  const done = { read: preview.title, rehearse: result.rehearsed, run: result.done, return: result.tableReady };
  return ended[state] ?? (state === 'ready' ? done[step] : states[state]);
}
