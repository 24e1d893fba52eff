import type { HarvestFailure } from '@carrefour/config';
import { RefusedFile } from '../../read/refused-file.js';
import type { SourceEvent } from '../connector.js';
import { Unreachable } from '../web/unreachable.js';
import type { Delivery } from './delivery.js';

/** What a source gives, as rows. Throws `RefusedFile` when it gives none: an empty source is never taken for a fact; `Unreachable` when no list of it could be read. */
export async function collectItems(address: string, events: AsyncIterable<SourceEvent>, pages: () => number): Promise<Delivery> {
  const records: unknown[] = [];
  const lostItems: HarvestFailure[] = [];
  const failures: HarvestFailure[] = [];
  const notices: string[] = [];
  let [complete, wasReached] = [true, false];
  for await (const event of events) {
    if ('hides' in event && event.hides) complete = false;
    if (event.kind === 'list') wasReached = true;
    if (event.kind === 'item') records.push(event.item.record);
    if (event.kind === 'notice') notices.push(event.message);
    if (event.kind !== 'failure') continue;
    failures.push(event.failure);
    if (event.isItem) lostItems.push(event.failure);
    else notices.push(event.failure.reason);
  }
  const [first] = failures;
  if (first !== undefined && !wasReached) throw new Unreachable('network', first.address, first.reason, { excerpt: first.excerpt });
  if (records.length === 0 && first !== undefined) throw new EmptySource(`${address} n’a donné aucune fiche, et ${failures.length} page(s) n’ont pas pu être lues. La première : ${first.reason}`, failures);
  if (records.length === 0) throw new EmptySource(`${address} ne contient aucune fiche : vérifiez l’adresse et ce qui trouve les fiches (npm run crawl -- check <recette>).`, []);
  if (!complete) notices.push('Une partie de la source n’a pas pu être lue : aucune fiche absente n’est notée disparue cette fois.');
  return { name: address, bytes: Buffer.from(JSON.stringify(records)), address, isRows: true, complete, lostItems, failures, notices, pages: pages(), etag: null, lastModified: null };
}

/** A source without a single item: its old data stay. */
export class EmptySource extends RefusedFile {
  constructor(message: string, readonly failures: readonly HarvestFailure[]) {
    super(message);
  }
}
