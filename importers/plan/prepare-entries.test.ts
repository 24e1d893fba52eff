import { templateExamples } from '@carrefour/config';
import { expect, test } from '@jest/globals';
import { locate } from '@carrefour/config/geo';
import { readCsv } from '../read/read-csv.js';
import { aRecipe } from '../testing/a-recipe.js';
import { aTaxonomy } from '../testing/a-taxonomy.js';
import { prepareEntries, type PreparedEvent } from './prepare-entries.js';

const prepare = (csv: string, changes: Record<string, unknown> = {}) =>
  prepareEntries(readCsv(Buffer.from(csv), 'f.csv', {}), aRecipe(changes), aTaxonomy, locate);

async function eventsOf(csv: string, changes: Record<string, unknown> = {}): Promise<PreparedEvent[]> {
  const events: PreparedEvent[] = [];
  for await (const event of (await prepare(csv, changes)).entries()) events.push(event);
  return events;
}

test('every row comes out once, as part of an entry or as a rejection', async () => {
  const events = await eventsOf('id;titre\n1;Alpha\n2;\n3;Gamma;x\n4;Delta\n');
  const lines = events.flatMap((event) => ('item' in event ? event.item.rows.map(({ line }) => line) : 'rejection' in event ? [event.rejection.line] : []));
  expect(lines.sort()).toEqual([2, 3, 4, 5]);
});

test('the same file twice gives the same fingerprints', async () => {
  const csv = 'id;titre;ville\n1;Alpha;Lyon\n';
  const recipe = { places: [{ commune: { from: 'ville' } }] };
  expect(await eventsOf(csv, recipe)).toEqual(await eventsOf(csv, recipe));
});

test('a file much smaller than expected is refused before anything is written, with the other reading it may be meant for', async () => {
  await expect(prepare('id;titre\n1;Alpha\n', { minimum: { rows: 10 } })).rejects.toThrow(/au moins 10[^]*ajouts[^]*--coverage additions/);
});

test('a contact column nobody mapped becomes a private contact', async () => {
  const [event] = await eventsOf('id;titre;Courriel\n1;Alpha;a@exemple.org\n');
  expect(event).toMatchObject({ item: { values: { contact: { email: 'a@exemple.org' } } } });
});

test('the examples of the workbook to fill in are left aside with a word, and what a partner made of one is not', async () => {
  const [first, second] = templateExamples;
  const events = await eventsOf(`id;titre;texte\n1;${first.title};${first.summary}\n2;${second.title};Notre atelier à nous, chaque jeudi soir.\n`, { fields: { title: { from: 'titre' }, summary: { from: 'texte' } } });
  expect(events).toMatchObject([{ notice: { message: expect.stringContaining('exemple') } }, { rejection: { line: 2, reason: expect.stringContaining('exemple') } }, { item: { values: { title: second.title } } }]);
});
