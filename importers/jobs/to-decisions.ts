import type { ClaimedJob, DecidedValue } from '@carrefour/config';
import { toValueKey } from '../map/decided-values.js';

/** What a person settled of the values of a file, as an import keeps it for its inventory. */
export const toDecisions = ({ inventory, choices }: Pick<ClaimedJob, 'inventory' | 'choices'>): (DecidedValue & { state: 'alias' | 'ignore' })[] =>
  choices.values.flatMap(({ field, value, codes }) => {
    const valueKey = toValueKey(value);
    return valueKey === '' ? [] : [{ inventory, field, valueKey, value, codes, state: codes.length > 0 ? 'alias' : 'ignore' }];
  });
