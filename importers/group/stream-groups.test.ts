import { expect, test } from '@jest/globals';
import { toColumnFinder } from '../map/column-finder.js';
import { mapRow } from '../map/map-row.js';
import { readCsv } from '../read/read-csv.js';
import { aRecipe } from '../testing/a-recipe.js';
import { mappingTools } from '../testing/mapping-tools.js';
import { countKeys } from './count-keys.js';
import { streamGroups, type GroupEvent } from './stream-groups.js';

async function groupsOf(csv: string, key: Record<string, unknown>): Promise<GroupEvent[]> {
  const inventory = readCsv(Buffer.from(csv), 'f.csv', {});
  const recipe = aRecipe({ key, places: [{ commune: { from: 'ville' } }] });
  const finder = toColumnFinder('csv', inventory.headings);
  const tools = mappingTools(inventory.headings);
  const census = await countKeys(inventory, recipe.key, finder);
  const events: GroupEvent[] = [];
  for await (const event of streamGroups({ inventory, recipe, finder, census, toMapped: (row) => mapRow(row, recipe, tools) })) events.push(event);
  return events;
}

const CSV = 'id;titre;ville\n1;Alpha;Lyon\n2;Bêta;Paris\n1;Alpha;Nantes\n;Sans clé;Brest\n';

test('several rows of one key are one entry with all their places', async () => {
  const events = await groupsOf(CSV, { from: 'id', grouping: true });
  const groups = events.flatMap((event) => ('group' in event ? [event.group] : []));
  expect(groups.map(({ key, places }) => [key, places.map(({ line, draft }) => [line, draft.commune])])).toEqual([
    ['2', [[3, 'Paris']]],
    ['1', [[2, 'Lyon'], [4, 'Nantes']]],
  ]);
});

test('without grouping a repeated key is a rejection that names the first line, and so is an empty key', async () => {
  const events = await groupsOf(CSV, { from: 'id' });
  expect(events.flatMap((event) => ('rejection' in event ? [event.rejection] : []))).toMatchObject([
    { line: 4, column: 'id', reason: expect.stringContaining('ligne 2') },
    { line: 5, column: 'id', reason: expect.stringContaining('Clé vide') },
  ]);
});

test('a row that cannot be read is refused under its key, as far as it can be told: it has not gone', async () => {
  const events = await groupsOf('id,titre,ville\n1,Un,Lyon\n2,Deux\n,Trois\n', { from: 'id' });
  expect(events.flatMap((event) => ('rejection' in event ? [[event.rejection.line, event.rejection.key]] : []))).toEqual([[3, '2'], [4, null]]);
});

test('other columns name the row when the first ones are empty', async () => {
  const events = await groupsOf(CSV, { from: 'id', otherwise: ['titre', 'ville'], grouping: true });
  expect(events.map((event) => ('group' in event ? event.group.key : null))).toContain('Sans clé | Brest');
});

test('rows of one project that disagree are reported, the first is kept', async () => {
  const events = await groupsOf('id;titre;ville\n1;Alpha;Lyon\n1;Autre;Nantes\n', { from: 'id', grouping: true });
  const [event] = events;
  expect(event).toMatchObject({ group: { values: { title: 'Alpha' }, corrections: [{ line: 3, field: 'title', before: 'Autre', after: 'Alpha' }] } });
});
