import type { Recipe } from '@carrefour/config';
import type { Assignment } from './assign-columns.js';
import { toHeadingWords } from './heading-words.js';
import type { Observed } from './observed.js';

/** What a file describes: a register of organisations (a number of the register on almost every row, no story), partners, else projects. */
export function chooseTarget(assignments: readonly Assignment[], { columns }: Observed): Recipe['target'] {
  const of = (target: string) => columns.find(({ heading }) => assignments.some((one) => one.heading === heading && one.target === target && one.rank === 0));
  const title = toHeadingWords(of('title')?.heading ?? '');
  if (title.some((word) => ['membre', 'member', 'partenaire', 'partner'].includes(word))) return 'partner';
  const number = of('siren') ?? of('siret') ?? of('rna');
  const isRegister = number !== undefined && number.filled >= number.rows * 0.9 && number.distinct >= number.filled * 0.9;
  return isRegister && of('description') === undefined ? 'organisation' : 'project';
}
