import { toPlainKey, type ClaimedJob, type DecidedValue } from '@carrefour/config';

const LONGEST_KEY = 250;

/** What a person settled of the values of a file, as an import keeps it for its inventory. */
export const toDecisions = ({ inventory, choices }: Pick<ClaimedJob, 'inventory' | 'choices'>): (DecidedValue & { state: 'alias' | 'ignore' })[] =>
  choices.values.flatMap(({ field, value, codes }) => {
    const valueKey = toPlainKey(value).slice(0, LONGEST_KEY);
    return valueKey === '' ? [] : [{ inventory, field, valueKey, value, codes, state: codes.length > 0 ? 'alias' : 'ignore' }];
  });
