import type { ExportFormat } from './export-format';
import { csvHeader, toCsvLine } from './to-csv';

/** One line a project; licences, sources and the day are columns. */
export const csvFormat: ExportFormat = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8',
  isFile: true,
  async *write({ about, projects }) {
    yield csvHeader();
    for await (const project of projects) yield toCsvLine(project, about.date);
  },
};
