import { columnCleanings, type ImportChoices } from '@carrefour/config';

/** A form that was sent, by its fields. */
type Sent = { get(name: string): string; all(name: string): string[] };

const MOST_COLUMNS = 500;

/** What the form of columns says: each heading with its field and its cleaning, the key, whether rows are grouped, the sheet. */
export function readColumns(form: Sent): Partial<ImportChoices> {
  const columns: ImportChoices['columns'] = [];
  for (let index = 0; index < MOST_COLUMNS && form.get(`h${index}`) !== ''; index += 1) {
    const cleaning = columnCleanings.find((one) => one === form.get(`c${index}`)) ?? 'auto';
    columns.push({ heading: form.get(`h${index}`), target: form.get(`f${index}`) || 'undecided', cleaning });
  }
  const key = [...new Set(form.all('key').filter((heading) => heading !== ''))];
  const sheet = form.get('sheet');
  return { columns, key, grouping: form.get('grouping') === '1', ...(sheet !== '' && { sheet }) };
}
