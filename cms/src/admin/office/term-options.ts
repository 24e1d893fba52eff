import type { TermLine } from '../../office/shapes';

export type TermList = 'themes' | 'audiences' | 'methods';

/** Terms to choose from, with how many projects carry each. */
export const toTermOptions = (terms: readonly TermLine[]) =>
  [{ value: '', label: 'Choisir…' }, ...terms.map(({ code, label, projects }) => ({ value: code, label: `${label} (${projects.toLocaleString('fr-FR')})` }))];
