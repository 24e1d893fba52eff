import type { Inventory, ReadRow } from './inventory.js';
import { RefusedFile } from './refused-file.js';
import { leafPaths } from './value-at-path.js';

type JsonRecord = Record<string, unknown>;
const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

const DEPTH = 3;
const localName = (type: unknown): string => String(type).split(/[:/#]/).at(-1)?.toLowerCase() ?? '';

/** Whether a node of a graph is of a type, prefix (`schema:`) or not. */
export const isOfType = (node: unknown, type: string): boolean => isRecord(node) && [node['@type'] ?? []].flat().some((own) => localName(own) === localName(type));

/** A node that only points at another: `{"@id": "#place-1"}`. */
const pointedAt = (value: JsonRecord): string | null => (Object.keys(value).length === 1 && typeof value['@id'] === 'string' ? value['@id'] : null);

/**
 * The nodes of a JSON-LD graph with the nodes they point at put in their place, so that a recipe reads
 * `location.address.city` however the graph was cut. Three steps at most; a node never holds itself.
 */
export function linkNodes(nodes: readonly unknown[]): unknown[] {
  const byId = new Map(nodes.filter(isRecord).flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])));
  const open = (value: unknown, depth: number, above: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => open(item, depth, above));
    if (!isRecord(value)) return value;
    const id = pointedAt(value);
    const target = id === null || depth >= DEPTH || above.includes(id) ? undefined : byId.get(id);
    const [node, path] = target === undefined || id === null ? [value, above] : [target, [...above, id]];
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, open(child, target === undefined ? depth : depth + 1, path)]));
  };
  return nodes.map((node) => open(node, 0, isRecord(node) && typeof node['@id'] === 'string' ? [node['@id']] : []));
}

/**
 * Of a graph of nodes of several types, the one whose nodes point at others without being pointed at: what the graph is about. `null`
 * when all are of one type, or when several types stand so.
 */
export function mainType(nodes: readonly unknown[]): string | null {
  const typeOf = (node: unknown): string => {
    const type: unknown = isRecord(node) ? [node['@type']].flat()[0] : undefined;
    return typeof type === 'string' ? type : '';
  };
  const idOf = (node: unknown): unknown => (isRecord(node) ? node['@id'] : undefined);
  const known = new Set(nodes.map(idOf).filter((id) => typeof id === 'string'));
  const pointedBy = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(pointedBy);
    if (!isRecord(value)) return [];
    const id = pointedAt(value);
    return id === null ? Object.values(value).flatMap(pointedBy) : known.has(id) ? [id] : [];
  };
  const pointed = new Set(nodes.flatMap(pointedBy));
  const types = new Map<string, { points: boolean; isPointedAt: boolean }>();
  for (const node of nodes) {
    const { points, isPointedAt } = types.get(typeOf(node)) ?? { points: false, isPointedAt: false };
    types.set(typeOf(node), { points: points || pointedBy(node).length > 0, isPointedAt: isPointedAt || pointed.has(String(idOf(node))) });
  }
  const main = [...types].filter(([type, { points, isPointedAt }]) => type !== '' && points && !isPointedAt);
  return types.size > 1 && main.length === 1 ? localType(main[0]?.[0] ?? '') : null;
}

/** As a recipe says it: `Project`, whatever the vocabulary. */
const localType = (type: string): string => type.split(/[:/#]/).at(-1) ?? type;

const typesOf = (rows: readonly ReadRow[]): string => [...new Set(rows.flatMap(({ cells }) => [cells['@type'] ?? []].flat().map(String)))].slice(0, 12).join(', ');

/**
 * A JSON-LD graph read as the records of one type, each with the nodes it points at. The whole graph is held in memory, since any
 * node may point at any other. Throws `RefusedFile` with the types of the file when it has none of that type.
 */
export async function readLinkedNodes(inventory: Inventory, name: string, type: string): Promise<Inventory> {
  const rows: ReadRow[] = [];
  for await (const reading of inventory.rows()) if (reading.kind === 'row') rows.push(reading);
  const linked = linkNodes(rows.map(({ cells }) => cells)) as Record<string, unknown>[];
  const kept = rows.flatMap((row, index) => (isOfType(row.cells, type) ? [{ ...row, cells: linked[index] ?? row.cells }] : []));
  if (kept.length === 0) throw new RefusedFile(`${name} : aucun nœud de type « ${type} » (types présents : ${typesOf(rows) || 'aucun'}). Corrigez read.type dans la recette.`);
  const headings = [...new Set(kept.flatMap(({ cells }) => leafPaths(cells)))].filter((heading) => heading !== '');
  return { ...inventory, headings, seen: `${inventory.seen}, ${kept.length} de type ${type}`, rows: async function* () { yield* kept; } };
}
