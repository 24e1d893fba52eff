import { createHash } from 'node:crypto';
import type { RecipeSource } from '@carrefour/config';
import type { SourceEvent } from '../../connect/connector.js';
import { refuseUnreachable } from '../../connect/deliver/deliver-url.js';
import { isItemSource, readSource, type ItemSource } from '../../connect/read-source.js';
import { compareRecords } from '../../connect/try/compare-records.js';
import { judgeSource, type Verdict } from '../../connect/try/judge-source.js';
import { readSavedPages, recordingWeb, savedWeb, writeSavedPages } from '../../connect/try/saved-pages.js';
import { sourceWeb } from '../../connect/web/source-web.js';
import type { Web } from '../../connect/web/web.js';
import type { WebSettings } from '../../connect/web/web-settings.js';
import { RefusedFile } from '../../read/refused-file.js';
import type { FoundSource } from './find-source.js';

/** Enough pages to see each selector at work, few enough for any site: two lists, three items of each. */
const SAMPLE = { lists: 2, perList: 3 };

const digestOf = (source: RecipeSource): string => createHash('sha256').update(JSON.stringify(source)).digest('hex');

function itemSourceOf({ recipe }: FoundSource): ItemSource {
  if (isItemSource(recipe.source)) return recipe.source;
  throw new RefusedFile('Cette recette lit un seul fichier à une adresse : il n’y a ni sélecteur ni page à vérifier. L’import à blanc (--dry-run) la vérifie.');
}

async function sampled(source: ItemSource, web: Web): Promise<SourceEvent[]> {
  const events: SourceEvent[] = [];
  try {
    for await (const event of readSource(source, web, SAMPLE)) events.push(event);
  } catch (error) {
    refuseUnreachable(error);
  }
  return events;
}

const recordsOf = (events: readonly SourceEvent[]): Record<string, unknown>[] => events.flatMap((event) => (event.kind === 'item' ? [event.item.record] : []));
const failuresOf = (events: readonly SourceEvent[]): string[] => events.flatMap((event) => (event.kind === 'failure' ? [event.failure.reason] : []));

/** Reads a few pages and keeps them beside the recipe, with what it finds in them. */
export async function savePages(found: FoundSource, settings: WebSettings): Promise<{ folder: string; pages: number; items: number }> {
  const source = itemSourceOf(found);
  const web = recordingWeb(sourceWeb(source, settings));
  const records = recordsOf(await sampled(source, web));
  if (records.length === 0) throw new RefusedFile('La recette ne trouve aucune fiche : corrigez-la (npm run crawl -- check <recette>) avant d’enregistrer des pages.');
  await writeSavedPages(found.pagesFolder, digestOf(source), web.pages(), records);
  return { folder: found.pagesFolder, pages: web.pages().length, items: records.length };
}

export type Checked = { readonly verdicts: readonly Verdict[]; readonly failures: readonly string[]; readonly differences: readonly string[]; readonly note: string | null };

/** A recipe against the site as it is today. */
export async function checkOnline(found: FoundSource, settings: WebSettings): Promise<Checked> {
  const source = itemSourceOf(found);
  const events = await sampled(source, sourceWeb(source, settings));
  return { verdicts: judgeSource(source, events), failures: failuresOf(events), differences: [], note: null };
}

/** A recipe against the pages saved beside it: what it finds must be what it found. */
export async function checkSaved(found: FoundSource): Promise<Checked> {
  const source = itemSourceOf(found);
  const saved = await readSavedPages(found.pagesFolder);
  const events = await sampled(source, savedWeb(found.pagesFolder, saved));
  const note = saved.source === digestOf(source) ? null : `La recette a changé depuis l’enregistrement des pages (${saved.savedAt.slice(0, 10)}).`;
  return { verdicts: judgeSource(source, events), failures: failuresOf(events), differences: compareRecords(saved.records, recordsOf(events)), note };
}
