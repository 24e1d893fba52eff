import { decodeText } from './decode-text.js';
import type { Inventory } from './inventory.js';
import type { ReadOptions } from './read-options.js';
import { RefusedFile } from './refused-file.js';
import { leafPaths, toParts, valuesAt } from './value-at-path.js';

type JsonRecord = Record<string, unknown>;
const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list in usual places: the root, a graph, or the first property that holds a list of objects. */
function findRecords(document: unknown): unknown[] | null {
  if (Array.isArray(document)) return document as unknown[];
  if (!isRecord(document)) return null;
  const graph = document['@graph'];
  if (Array.isArray(graph)) return graph as unknown[];
  return Object.values(document).find((list): list is unknown[] => Array.isArray(list) && list.some(isRecord)) ?? null;
}

function parseDocument(text: string, name: string): unknown {
  try {
    // Names that would touch prototypes are dropped as they are read.
    return JSON.parse(text, function (this: unknown, key: string, value: unknown) {
      return key === '__proto__' ? undefined : value;
    });
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const before = position === undefined ? null : text.slice(0, Number(position)).split('\n');
    const where = before === null ? '' : `, ligne ${before.length}, colonne ${(before.at(-1)?.length ?? 0) + 1}`;
    throw new RefusedFile(`${name}${where} : JSON mal formé. Une virgule ou une accolade manque sans doute ; refaites l’export.`);
  }
}

/** A JSON file: a list of objects, at the root, in a graph (JSON-LD) or at the recipe's path. Lines are positions from 0. */
export function readJson(bytes: Buffer, name: string, options: ReadOptions): Inventory {
  const { text, encoding, notices } = decodeText(bytes, name, options.encoding);
  const document = parseDocument(text, name);
  const path = options.records === undefined || options.records === '' ? null : toParts(options.records);
  const records = path === null ? findRecords(document) : valuesAt(document, path);
  if (records === null || records.length === 0)
    throw new RefusedFile(`${name} : aucune liste d’objets trouvée${path === null ? '' : ` au chemin « ${options.records} »`}. Indiquez read.records dans la recette.`);
  const isLinked = isRecord(document) && ('@context' in document || '@graph' in document);
  return {
    format: isLinked ? 'json-ld' : 'json',
    seen: `${isLinked ? 'JSON-LD' : 'JSON'}, ${encoding}, ${records.length} objets`,
    headings: [...new Set(records.flatMap((record) => leafPaths(record)))].filter((heading) => heading !== ''),
    notices,
    rows: async function* () {
      for (const [position, record] of records.entries()) {
        if (isRecord(record)) yield { kind: 'row', line: position, cells: record };
        else yield { kind: 'unreadable', line: position, column: null, reason: 'Cet élément de la liste n’est pas un objet : il ne peut pas devenir une fiche.' };
      }
    },
  };
}
