import type { Choice, QueueItem } from '../../office/shapes';

/** What every one of the items lets be decided with the others. */
export const bulkChoices = (items: readonly QueueItem[]): Choice[] =>
  (items[0]?.choices ?? []).filter(({ code, inBulk }) => inBulk && items.every((item) => item.kind === items[0]?.kind && item.choices.some((choice) => choice.code === code && choice.inBulk)));
