import type { ImportChoices } from '@carrefour/config';

const MOST_VALUES = 500;

/** What the form of words says of each; one left for later is open, whatever was said of it before. */
export function readValues(form: { get(name: string): string }): Pick<ImportChoices, 'values' | 'reopened'> {
  const read: Pick<ImportChoices, 'values' | 'reopened'> = { values: [], reopened: [] };
  for (let index = 0; index < MOST_VALUES && form.get(`m${index}`) !== ''; index += 1) {
    const [field, value, meaning] = [form.get(`m${index}`), form.get(`v${index}`), form.get(`s${index}`)];
    if (meaning === '') read.reopened.push({ field, value });
    else read.values.push({ field, value, codes: meaning === 'ignore' ? [] : meaning.split(' ') });
  }
  return read;
}
