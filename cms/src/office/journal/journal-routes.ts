import { Readable } from 'node:stream';
import type { Strapi } from '../../engine/strapi';
import { pageOf, queryOf, type OfficeContext, type OfficeRoute } from '../office-route';
import type { JournalFilter } from './journal-filter';
import { listJournal, readJournalBefore } from './list-journal';
import { journalHeader, toJournalCsv } from './to-csv';

const PER_PAGE = 30;
const LINES_A_READ = 500;

const filterOf = (ctx: OfficeContext): JournalFilter => ({
  type: queryOf(ctx, 'type'), action: queryOf(ctx, 'action'), who: queryOf(ctx, 'who'), by: queryOf(ctx, 'by'), words: queryOf(ctx, 'words'), record: queryOf(ctx, 'record'),
  from: queryOf(ctx, 'from'), to: queryOf(ctx, 'to'),
});

/** The whole of what a filter keeps, read piece by piece: three years of it may be millions of lines. */
async function* writeJournal(strapi: Strapi, filter: JournalFilter): AsyncGenerator<string> {
  yield `\uFEFF${journalHeader}\r\n`;
  let before: number | null = null;
  for (;;) {
    const lines = await readJournalBefore(strapi, filter, before, LINES_A_READ);
    yield toJournalCsv(lines);
    if (lines.length < LINES_A_READ) return;
    before = lines.at(-1)?.id ?? null;
  }
}

export const journalRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/journal', action: 'journal', handle: (strapi, ctx) => listJournal(strapi, filterOf(ctx), pageOf(ctx), PER_PAGE) },
  {
    method: 'GET', path: '/journal.csv', action: 'journal',
    handle: async (strapi, ctx) => {
      ctx.set('Content-Disposition', 'attachment; filename="journal.csv"');
      ctx.type = 'text/csv; charset=utf-8';
      return Readable.from(writeJournal(strapi, filterOf(ctx)));
    },
  },
];
