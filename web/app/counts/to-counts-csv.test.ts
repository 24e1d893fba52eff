import { expect, test } from '@jest/globals';
import { toCountsCsv } from './to-counts-csv';

test('each project is a line, and no title runs as a formula', () => {
  const counted = { view: 3, search: 2, export: 1, embed: 0, contact: 4 };
  const csv = toCountsCsv({ days: 30, totals: counted, projects: [{ slug: 'four', title: '=Four', ...counted }] }, 'https://carrefour.example');
  expect(csv.split('\r\n')[1]).toBe("'=Four,https://carrefour.example/projets/four,30,3,2,4,1,0");
});
