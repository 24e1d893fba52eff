import type { ImportChoices } from '@carrefour/config';

const MOST_VALUES = 500;

/** What the form of words says: those left for later are not said. */
export function readValues(form: { get(name: string): string }): ImportChoices['values'] {
  const values: ImportChoices['values'] = [];
  for (let index = 0; index < MOST_VALUES && form.get(`m${index}`) !== ''; index += 1) {
    const meaning = form.get(`s${index}`);
    if (meaning === '') continue;
    values.push({ field: form.get(`m${index}`), value: form.get(`v${index}`), codes: meaning === 'ignore' ? [] : meaning.split(' ') });
  }
  return values;
}
