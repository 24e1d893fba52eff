import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Recipe } from '@carrefour/config';
import { generatedRow, headings } from './generated-row.js';

export type GeneratedInventory = { csv: string; recipe: string; partner: string; inventory: string };

const cell = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The rows of an invented inventory as a CSV, from one of them on. */
export function* generatedLines(rows: number, from = 0): Generator<string> {
  yield `${headings.join(';')}\n`;
  for (let index = from; index < from + rows; index += 1) {
    const row = generatedRow(index);
    yield `${headings.map((heading) => cell(row[heading])).join(';')}\n`;
  }
}

const PARTNER = 'mesures';
const INVENTORY = 'mesures';

const toRecipe = (rows: number): unknown => ({
  version: 1,
  inventory: INVENTORY,
  partner: PARTNER,
  description: 'Projets inventés pour les mesures.',
  read: { format: 'csv', delimiter: ';' },
  headers: [...headings.slice(0, 6)],
  key: { from: 'Référence' },
  fields: {
    title: { from: 'Titre' },
    summary: { from: 'Résumé' },
    description: { from: 'Description' },
    leadOrganisation: { from: 'Structure' },
    themes: { from: 'Thèmes', operations: [{ op: 'split', by: ' | ' }] },
    audiences: { from: 'Publics' },
    methods: { from: 'Méthodes' },
    scale: { from: 'Échelle' },
    maturity: { from: 'Stade' },
    startYear: { from: 'Année', operations: ['year'] },
    'distinctions.label': { from: 'Distinction' },
  },
  places: [{ commune: { from: 'Commune' }, postcode: { from: 'Code postal' }, lat: { from: 'Latitude' }, lng: { from: 'Longitude' } }],
  sourceUrl: { from: 'Fiche', operations: ['url'] },
  ignored: [],
  minimum: { rows, entries: rows },
}) satisfies Partial<Record<keyof Recipe, unknown>>;

/** Writes an inventory of `rows` invented projects and its recipe: same number, same bytes. */
export async function generateInventory(folder: string, rows: number): Promise<GeneratedInventory> {
  const csv = join(folder, 'mesures.csv');
  const recipe = join(folder, 'mesures.recipe.json');
  await pipeline(Readable.from(generatedLines(rows)), createWriteStream(csv));
  await writeFile(recipe, JSON.stringify(toRecipe(rows)));
  return { csv, recipe, partner: PARTNER, inventory: INVENTORY };
}
