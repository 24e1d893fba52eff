import { projectCollectionSchema } from '@carrefour/config';
import { readDialect } from '../typesense/engine-version.js';
import { isCollectionName, newCollectionName } from './collection-name.js';
import { toIndexedDocument, type IndexedDocument } from './indexed-document.js';
import type { RecordPage } from './sync-api.js';
import type { SyncDependencies } from './sync-batch.js';
import { beat, forgetRebuild, readTargets, swap } from './targets.js';
import { writeDocuments, type Refusal } from './write-documents.js';

export type RebuildOutcome = { collection: string; documents: number; refusals: Refusal[] };
export type Progress = (documents: number) => void;

/** The most the CMS gives at once: fewer, larger questions cost it less. */
const PAGE = 1_000;

/**
 * Fills a new collection from the CMS, then swaps the alias: searches never see an empty index.
 * Changes made meanwhile are written to both collections by the consumers, which acknowledge nothing until
 * the swap; `create` keeps what they wrote, newer than the page read here.
 * Answers null when another process is rebuilding already.
 */
export async function rebuild({ cms, engine }: SyncDependencies, report: Progress = () => {}): Promise<RebuildOutcome | null> {
  if ((await readTargets(engine)).rebuilding !== null) return null;
  const collection = newCollectionName(Date.now());
  await beat(engine, collection);
  if (!(await isOurs(engine, collection))) return null;

  try {
    return await fillAndSwap({ cms, engine }, collection, report);
  } catch (error) {
    // What failed here (the CMS went away) must not make the others wait for a rebuild that is over.
    if (await isOurs(engine, collection).catch(() => false)) await dropOrphans({ engine }, collection).catch(() => undefined);
    throw error;
  }
}

async function fillAndSwap({ cms, engine }: SyncDependencies, collection: string, report: Progress): Promise<RebuildOutcome> {
  const dialect = await readDialect(engine);
  await dialect.createCollection(engine, { name: collection, ...projectCollectionSchema }, await cms.synonyms());
  const { documents, refusals } = await fill({ cms, engine }, collection, report);
  if (!(await isOurs(engine, collection))) throw new Error('La reconstruction a été interrompue trop longtemps : relancez-la.');
  await swap(engine, collection);
  await dropOrphans({ engine });
  // Refused again by a consumer, they become dead letters that people can see.
  if (refusals.length > 0) await cms.mark(refusals.map(({ id }) => ({ type: 'project', documentId: id })));
  return { collection, documents, refusals };
}

/** While the engine writes a page, the next one is converted and the one after is being read: all three work at once. */
async function fill({ cms, engine }: SyncDependencies, collection: string, report: Progress) {
  const refusals: Refusal[] = [];
  let documents = 0;
  const write = async (converted: readonly IndexedDocument[]) => {
    const [refused] = await Promise.all([writeDocuments(engine, collection, converted, 'create'), beat(engine, collection)]);
    refusals.push(...refused);
    documents += converted.length - refused.length;
    report(documents);
  };
  let page = cms.records(null, PAGE);
  let writing = Promise.resolve();
  for (;;) {
    const { records, unreadable, next } = await page;
    if (next !== null) page = handledLater(cms.records(next, PAGE));
    refusals.push(...unreadable.map(({ documentId, error }) => ({ id: documentId, error })));
    const { converted, failed } = toDocuments(records);
    refusals.push(...failed);
    await writing;
    writing = handledLater(write(converted));
    if (next === null) break;
  }
  await writing;
  return { documents, refusals };
}

/** A promise awaited later: should it fail before, that is no reason for the process to end. */
function handledLater<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

function toDocuments(records: RecordPage['records']): { converted: IndexedDocument[]; failed: Refusal[] } {
  const failed: Refusal[] = [];
  const converted = records.flatMap(({ documentId, record }) => {
    try {
      return [toIndexedDocument(record)];
    } catch (error) {
      failed.push({ id: documentId, error: String(error) });
      return [];
    }
  });
  return { converted, failed };
}

const isOurs = async (engine: SyncDependencies['engine'], collection: string) => (await readTargets(engine)).rebuilding === collection;

/** Drops collections nobody reads nor fills: the previous one, those of rebuilds that died, and `abandoned` by this one. */
export async function dropOrphans({ engine }: Pick<SyncDependencies, 'engine'>, abandoned?: string): Promise<void> {
  const { live, rebuilding } = await readTargets(engine);
  const isOver = rebuilding === null || rebuilding === abandoned;
  if (isOver) await forgetRebuild(engine).catch(() => undefined);
  const kept = [live, isOver ? null : rebuilding];
  const collections = await engine.json<{ name: string }[]>('/collections');
  for (const { name } of collections)
    if (isCollectionName(name) && !kept.includes(name)) await engine.text(`/collections/${name}`, { method: 'DELETE', timeoutMs: 60_000 });
}
