import type { ApiProject } from '@carrefour/config';
import { SEPARATOR, type ExportColumn } from './export-columns';

/** A cell as people read it, in a workbook: the words of its codes (« En essaimage »), where machines are given the codes. */
export function inWords({ read, codes }: ExportColumn, project: ApiProject): string | number | null {
  const value = read(project);
  if (codes === undefined || typeof value !== 'string') return value;
  const wordsOf = (code: string) => codes.find((known) => known.code === code)?.label ?? code;
  return value.split(SEPARATOR).map(wordsOf).join(SEPARATOR);
}
