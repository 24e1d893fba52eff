import type { Bytes } from './bytes.js';
import { checkLeaves } from './check-leaves.js';
import type { Inventory, Reading } from './inventory.js';
import { JsonCursor, type JsonText } from './json-cursor.js';
import { findLayout, recordTexts } from './json-records.js';
import { openText } from './open-text.js';
import type { ReadOptions } from './read-options.js';
import { RefusedFile } from './refused-file.js';
import { leafPaths, toParts } from './value-at-path.js';

type JsonRecord = Record<string, unknown>;
const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

const unreadable = (line: number, column: string | null, reason: string, record: unknown): Reading => ({ kind: 'unreadable', line, column, reason, supplied: [record] });

function toReading(line: number, read: JsonText, cursor: JsonCursor): Reading {
  if (read.problem !== null) return unreadable(line, null, `Cet élément (ligne ${read.line} du fichier) a ${read.problem} : ce n’est pas une fiche. Corrigez-le à la source.`, null);
  const record = cursor.parse(read);
  if (!isRecord(record)) return unreadable(line, null, 'Cet élément de la liste n’est pas un objet : il ne peut pas devenir une fiche.', record);
  const problem = checkLeaves(record);
  return problem === null ? { kind: 'row', line, cells: record } : unreadable(line, problem.column, problem.reason, record);
}

/**
 * A JSON file: a list of objects, at the root, in a graph (JSON-LD) or at the recipe's path. Lines are
 * positions from 0. Every reading goes through the file again, one record at a time.
 */
export function readJson(bytes: Bytes, name: string, options: ReadOptions): Inventory {
  const { pieces, encoding, notices } = openText(bytes, name, options.encoding);
  const { place: found, isLinked, lists } = findLayout(new JsonCursor(pieces(), name));
  const asked = options.records === undefined || options.records === '' ? null : options.records;
  const place = asked === null ? found : ({ kind: 'path', parts: toParts(asked) } as const);
  const none = new RefusedFile(`${name} : aucune liste d’objets trouvée${asked === null ? '' : ` au chemin « ${asked} »`}. Indiquez read.records dans la recette.`);
  if (place === null) throw none;
  const where = place;

  function* readings(): Generator<Reading> {
    const cursor = new JsonCursor(pieces(), name);
    let line = 0;
    for (const text of recordTexts(cursor, where)) yield toReading(line++, text, cursor);
  }

  const headings = new Set<string>();
  let count = 0;
  for (const reading of readings()) {
    count += 1;
    if (reading.kind === 'row') for (const path of leafPaths(reading.cells)) headings.add(path);
  }
  if (count === 0) throw none;
  return {
    format: isLinked ? 'json-ld' : 'json',
    seen: `${isLinked ? 'JSON-LD' : 'JSON'}, ${encoding}, ${count} objets`,
    lists,
    headings: [...headings].filter((heading) => heading !== ''),
    notices,
    rows: async function* () {
      yield* readings();
    },
  };
}
