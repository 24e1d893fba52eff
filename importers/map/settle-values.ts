import { entryValuesSchema, projectFieldsSchema, type Correction, type EntryValues, type ProjectField } from '@carrefour/config';

export type Settled = { values: EntryValues; corrections: Correction[] } | { rejected: string; field: string };

const shape = projectFieldsSchema.shape;

/** What to tell of a value that its field cannot hold. */
const cures: Partial<Record<ProjectField, string>> = {
  website: 'Adresse web illisible, laissée de côté.',
  startYear: 'Année hors des bornes (1800 à 2100), laissée de côté.',
  endYear: 'Année hors des bornes (1800 à 2100), laissée de côté.',
  contact: 'Contact illisible, laissé de côté : vérifiez l’adresse électronique.',
  links: 'Lien illisible, laissé de côté.',
  area: 'Territoire illisible, laissé de côté : donnez un code comme dep-69 ou reg-84.',
};

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200);

/** Keeps the good elements of a list, so that one wrong link does not cost the others. */
function keepValid(field: ProjectField, value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const kept = value.filter((item) => shape[field].safeParse([item]).success);
  return kept.length > 0 ? kept : undefined;
}

/**
 * The values of an entry as its shape allows. Without a title the entry is rejected; any other value
 * that does not fit is left out and reported, never guessed.
 */
export function settleValues(values: Partial<Record<ProjectField, unknown>>, line: number): Settled {
  const corrections: Correction[] = [];
  const settled: Partial<Record<ProjectField, unknown>> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = name as ProjectField;
    const parsed = shape[field].safeParse(value);
    if (parsed.success) {
      settled[field] = parsed.data;
      continue;
    }
    const kept = keepValid(field, value);
    if (kept !== undefined) settled[field] = kept;
    const message = cures[field] ?? 'Valeur hors des bornes de ce champ, laissée de côté.';
    corrections.push({ line, column: null, field, before: show(value), after: kept === undefined ? '' : show(kept), message });
  }
  const entry = entryValuesSchema.safeParse(settled);
  if (entry.success) return { values: entry.data, corrections };
  return { rejected: 'Pas de titre : sans nom, un projet ne peut pas être publié. Remplissez cette colonne.', field: 'title' };
}
