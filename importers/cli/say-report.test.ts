import { expect, test } from '@jest/globals';
import { ReportBuilder } from '../report/report-builder.js';
import { sayReport } from './say-report.js';

test('a row is called by its line, a record of a list by its rank, as people count', () => {
  const said = (format: 'csv' | 'json') => {
    const builder = new ReportBuilder();
    builder.addRejection({ line: 4, column: null, key: null, reason: 'Clé vide.' });
    builder.addNotice({ line: 2, message: 'Texte coupé.' });
    const audit = { unread: [], missing: [], contacts: { email: [], phone: [], person: [] } };
    return sayReport(builder.toReport({ inventory: 'essai', partner: 'p', file: 'f', seen: '', format, dryRun: false }, audit, null, 0)).join('\n');
  };
  for (const told of ['ligne 4 : Clé vide.', 'ligne 2 : Texte coupé.']) expect(said('csv')).toContain(told);
  for (const told of ['fiche n° 5 : Clé vide.', 'fiche n° 3 : Texte coupé.']) expect(said('json')).toContain(told);
});
