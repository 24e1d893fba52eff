import iconv from 'iconv-lite';
import { generatedRow } from './generated-row.js';

export const GOOD_ROWS = 5_000;
const MEGABYTE = 1024 * 1024;
/** A file holds at most so many cells of a megabyte: beyond, it is refused for its size. */
const LARGE_EVERY = 1_000;

const good = (index: number): string => {
  const row = generatedRow(index);
  return [row['Référence'], row['Titre'], row['Commune'], row['Code postal'], `"${row['Résumé']}"`].join(';');
};

/** The ways a line can be wrong, each of one physical line. */
const bad: readonly ((index: number) => string | Buffer)[] = [
  (index) => `B${index};"Guillemet ouvert;Lyon`,
  (index) => `B${index};Trop court`,
  (index) => `B${index};Trop;de;cellules;sur;cette;ligne`,
  (index) => `B${index};Caractère\0nul;Lyon;69003;x`,
  (index) => `B${index};;Lyon;69003;Sans titre`,
  (index) => `;Sans référence ${index};Lyon;69003;x`,
  (index) => Buffer.concat([Buffer.from(`B${index};é`), Buffer.from([0xe9, 0x28]), Buffer.from(';Lyon;69003;x')]),
  (index) => `B${index};${index % LARGE_EVERY === 7 ? 'x'.repeat(MEGABYTE) : 'x'.repeat(100_001)};Lyon;69003;x`,
];

export type BrokenInventory = { readonly bytes: Buffer; /** Rows of the file, headings aside. */ readonly lines: number; readonly badLines: readonly number[] };

/** 5,000 good lines (one in ten in windows-1252) and as many broken ones, in turn. The long cells are rarer: they would make the file too large. */
export function brokenInventory(): BrokenInventory {
  const parts: Buffer[] = [Buffer.from('Référence;Titre;Ville;CP;Résumé\n')];
  const badLines: number[] = [];
  for (let index = 0; index < GOOD_ROWS; index += 1) {
    parts.push(index % 10 === 0 ? iconv.encode(`${good(index).replaceAll('’', "'")}\n`, 'windows-1252') : Buffer.from(`${good(index)}\n`));
    const isLarge = index % 100 === 7;
    const make = bad[isLarge ? bad.length - 1 : index % (bad.length - 1)];
    if (make === undefined) continue;
    parts.push(Buffer.concat([Buffer.from(make(index)), Buffer.from('\n')]));
    badLines.push(3 + 2 * index);
  }
  return { bytes: Buffer.concat(parts), lines: 2 * GOOD_ROWS, badLines };
}

export const brokenRecipe = (partner: string, inventory: string): unknown => ({
  version: 1, partner, inventory, read: { delimiter: ';' }, key: { from: 'Référence' },
  fields: { title: { from: 'Titre' }, summary: { from: 'Résumé' } },
  places: [{ commune: { from: 'Ville' }, postcode: { from: 'CP' } }],
});
