import type { ImportItem } from '@carrefour/config';
import type { Rejection } from '../group/stream-groups.js';
import type { Pushed } from '../push/push-entries.js';
import type { ImportPlan } from './plan-import.js';

/** Somebody who follows an import as it goes: before anything is written, before and after each batch, and each row that is refused. */
export type ImportWatcher = {
  readonly planned?: (plan: ImportPlan) => Promise<void>;
  readonly sending?: (items: readonly ImportItem[]) => Promise<void>;
  /** `done` of `total` rows. */
  readonly pushed?: (pushed: readonly Pushed[], done: number, total: number) => void;
  readonly rejected?: (rejection: Rejection) => void;
};
