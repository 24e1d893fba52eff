import { expect, test } from '@jest/globals';
import { readCsv } from '../read/read-csv.js';
import { readXlsx } from '../read/read-xlsx.js';
import { rowsOf } from '../testing/rows-of.js';
import { ReportBuilder } from './report-builder.js';
import { toXlsxReport } from './to-xlsx-report.js';

test('the partner’s table comes back with what became of each row, and can be read again', async () => {
  const inventory = readCsv(Buffer.from('id;titre\n1;=1+1\n2;\n'), 'f.csv', {});
  const builder = new ReportBuilder();
  builder.addRejection({ line: 3, column: 'titre', key: '2', reason: 'Pas de titre.' });
  const report = builder.toReport({ inventory: 'essai', partner: 'p', file: 'f.csv', seen: 'CSV', dryRun: false }, { unread: [], missing: [], contacts: { email: [], phone: [] } }, null, 0);
  const again = await readXlsx(await toXlsxReport(report, inventory), 'rapport.xlsx', {});
  expect(again.headings).toEqual(['Carrefour : statut', 'Carrefour : à savoir', 'id', 'titre']);
  expect((await rowsOf(again)).map(({ cells }) => cells)).toMatchObject([{ id: '1', titre: "'=1+1" }, { 'Carrefour : statut': 'refusée', 'Carrefour : à savoir': 'Pas de titre.' }]);
}, 20_000);
