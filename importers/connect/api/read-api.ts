import { createHash } from 'node:crypto';
import type { ApiSource } from '@carrefour/config';
import { toParts, valuesAt } from '../../read/value-at-path.js';
import { toBounds } from '../bounds.js';
import type { Sample, SourceEvent } from '../connector.js';
import { isThing } from '../page/thing.js';
import { toFailure } from '../source-failure.js';
import { excerptOf } from '../web/excerpt-of.js';
import { Unreachable } from '../web/unreachable.js';
import type { Page, Web } from '../web/web.js';
import { isPastTheEnd } from './is-past-the-end.js';
import { firstAddress, nextAddress } from './next-address.js';

function parse({ address, body }: Page): unknown {
  try {
    return JSON.parse(body.toString('utf8').replace(/^\uFEFF/, ''), (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    throw new Unreachable('status', address, `${address} ne répond pas en JSON : ce n’est pas l’adresse d’une API, ou elle est en panne.`, { excerpt: excerptOf(body) });
  }
}

/** The records of one answer: at the recipe's path, else the root's list, or the first list of objects found. */
export function recordsIn(document: unknown, path: string | undefined): unknown[] {
  if (path !== undefined && path !== '') return valuesAt(document, toParts(path));
  if (Array.isArray(document)) return document as unknown[];
  const lists = isThing(document) ? Object.values(document) : [];
  return lists.find((list): list is unknown[] => Array.isArray(list) && list.some(isThing)) ?? lists.find((list): list is unknown[] => Array.isArray(list)) ?? [];
}

function toEvent(record: unknown, address: string, rank: number): SourceEvent {
  if (!isThing(record)) return { kind: 'failure', failure: { address, reason: `${address} : l’élément ${rank + 1} n’est pas un objet.`, excerpt: null }, isItem: true, hides: true };
  const found = Object.keys(record).map((column) => ({ column, values: [{ value: shown(record[column]), where: column }], finder: null, address }));
  return { kind: 'item', item: { record, found } };
}
const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** A JSON API, page after page, however it numbers them. A page that repeats the one before ends it: some never say "no more". */
export async function* readApi(source: ApiSource, web: Web, sample: Sample = { lists: Infinity, perList: Infinity }): AsyncGenerator<SourceEvent> {
  const bounds = toBounds(source.limits);
  const seen = new Set<string>();
  let [items, before] = [0, ''];
  let [received, first, last] = [0, 0, 0];
  let address: string | null = firstAddress(source);
  for (let rank = 0; address !== null; rank += 1) {
    const limit = bounds.reached(rank, items);
    if (limit !== null || seen.has(address)) {
      if (limit !== null) yield { kind: 'notice', message: limit, hides: true };
      return;
    }
    seen.add(address);
    let page: Page;
    let document: unknown;
    try {
      page = await web.get(address, { headers: { accept: 'application/json' } });
      document = parse(page);
    } catch (error) {
      if (rank === 0) throw error;
      if (!isPastTheEnd(source, error, { received, short: last < first })) yield toFailure(error, false, address);
      return;
    }
    const given = recordsIn(document, source.records);
    const records = given.filter((record) => record !== null && record !== undefined);
    const digest = createHash('sha256').update(JSON.stringify(records)).digest('hex');
    if (digest === before && records.length > 0) {
      yield { kind: 'notice', message: `${page.address} répète la page précédente : la lecture s’arrête là.`, hides: false };
      return;
    }
    before = digest;
    received += given.length;
    last = given.length;
    if (rank === 0) first = last;
    address = nextAddress(source, { page, document, records: given.length, received, rank });
    yield { kind: 'list', address: page.address, blocks: records.length, next: address };
    for (const [position, record] of records.slice(0, sample.perList).entries()) yield toEvent(record, page.address, position);
    items += records.length;
    if (rank + 1 >= sample.lists) return;
  }
}
