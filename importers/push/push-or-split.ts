import type { BatchOutcome, ImportItem } from '@carrefour/config';
import { CmsRefusal } from './cms-refusal.js';

export type PushBatch = (items: readonly ImportItem[]) => Promise<BatchOutcome[]>;

const rejected = ({ key }: ImportItem, reason: string): BatchOutcome => ({ key, outcome: 'rejected', projectId: null, projectCreated: false, reason, conflicts: [] });
/** No answer, or a token refused: trying the items one by one would not help. */
const concernsAll = (error: unknown): boolean => !(error instanceof CmsRefusal) || error.status === 0 || error.status === 401 || error.status === 403 || error.status === 404;

/** Pushes a batch; when the CMS refuses it, halves it until the faulty entry is alone and only that one is rejected. */
export async function pushOrSplit(items: readonly ImportItem[], push: PushBatch): Promise<BatchOutcome[]> {
  try {
    return await push(items);
  } catch (error) {
    if (concernsAll(error)) throw error;
    const [first] = items;
    if (items.length === 1 && first !== undefined) return [rejected(first, `Le CMS a refusé cette fiche (${error instanceof Error ? error.message : 'raison inconnue'}). Signalez-la à l’équipe.`)];
    const middle = Math.ceil(items.length / 2);
    return [...(await pushOrSplit(items.slice(0, middle), push)), ...(await pushOrSplit(items.slice(middle), push))];
  }
}
