import { departments } from '../territory/departments.js';
import { communeIndex } from './commune-index.js';

/** `{ code: null }` with `isWrong` when something is written which is no French postcode. */
export type ReadPostcode = { readonly code: string | null; readonly isWrong: boolean };

/**
 * A French postcode out of a cell: `07400`, `7400.0` or 7400 (zero lost in a spreadsheet), `F-75012`, `75 012`,
 * `69003 Lyon`. Anything else is wrong; an empty cell is not.
 */
export function readPostcode(value: string | number | null | undefined): ReadPostcode {
  const text = String(value ?? '').trim();
  if (text === '') return { code: null, isWrong: false };
  const digits = text
    .replace(/[.,]0+$/, '')
    .replace(/^(F|FR|FRANCE)\s*-?\s*(?=\d)/i, '')
    .replace(/^(\d\d)[\s.](\d{3})\b/, '$1$2');
  const [, code] = /^(\d{4,5})(?!\d)/.exec(digits) ?? [];
  const complete = code?.padStart(5, '0');
  if (complete === undefined || departmentOfPostcode(complete) === null) return { code: null, isWrong: true };
  return { code: complete, isWrong: false };
}

/** The department of a postcode, CEDEX codes included; null when its beginning is nobody's. */
export function departmentOfPostcode(postcode: string): string | null {
  const communes = communeIndex().byPostcode.get(postcode) ?? [];
  const counts = new Map<string, number>();
  for (const { department } of communes) counts.set(department, (counts.get(department) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (best !== undefined) return best[0];
  const code = toDepartmentCode(postcode);
  return departments.some((department) => department.code === code) ? code : null;
}

function toDepartmentCode(postcode: string): string {
  if (postcode.startsWith('20')) return postcode < '20200' ? '2A' : '2B';
  return postcode.slice(0, postcode.startsWith('97') || postcode.startsWith('98') ? 3 : 2);
}
