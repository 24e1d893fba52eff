import { createHash } from 'node:crypto';
import { locate } from '@carrefour/config/geo';
import { profileToComparable } from '../match/comparable.js';
import { MatchIndex } from '../match/match-index.js';
import { assignProject, type Assigned } from '../plan/assign-project.js';
import { prepareEntries, type Preparation } from '../plan/prepare-entries.js';
import type { Cms, KnownEntry } from '../push/cms-client.js';
import type { PushBatch } from '../push/push-or-split.js';
import { pushEntries } from '../push/push-entries.js';
import { RefusedFile } from '../read/refused-file.js';
import { listBundledPartners } from '../recipes/bundled-partners.js';
import { ReportBuilder } from '../report/report-builder.js';
import type { Report } from '../report/report.js';
import { checkVanished } from './check-vanished.js';
import { findInventory, findPartner } from './find-partner.js';
import type { ImportOptions } from './import-options.js';
import { loadInventory } from './load-inventory.js';
import { showProgress } from './progress.js';
import { checkReportPath, writeReport } from './write-report.js';

/** Entries one by one, each with its project; what is not an entry goes to the report on the way. */
async function* assignAll(preparation: Preparation, known: ReadonlyMap<string, KnownEntry>, index: MatchIndex, inventory: string, report: ReportBuilder): AsyncGenerator<Assigned> {
  for await (const event of preparation.entries()) {
    if ('unknown' in event) report.addUnknown(event.unknown ?? []);
    if ('rejection' in event) report.addRejection(event.rejection);
    else if ('notice' in event) report.addNotice(event.notice);
    else yield assignProject(event.item, known.get(event.item.key), index, inventory);
  }
}

/** Projects of the CMS, needed only when the file names entries it does not know. */
async function indexProjects(cms: Cms, hasNewEntries: boolean): Promise<MatchIndex> {
  const index = new MatchIndex();
  if (hasNewEntries) for await (const profile of cms.listProfiles()) index.add(profileToComparable(profile));
  return index;
}

/** A dry run on an inventory that does not exist yet: creating it would be writing, so everything in it is new. */
const allNew: PushBatch = async (items) =>
  items.map(({ key, projectId }) => ({ key, outcome: 'created', projectId, projectCreated: projectId === null, reason: null, conflicts: [] }));

/**
 * A whole import: read, map, group, locate, match, plan, push, report. Throws `RefusedFile` or
 * `CmsRefusal` while nothing is written yet, or when the CMS stops answering.
 */
export async function runImport(options: ImportOptions, cms: Cms): Promise<{ report: Report; reportPath: string | null }> {
  if (options.report !== undefined) checkReportPath(options.report);
  const [context, bundled] = await Promise.all([cms.readContext(), listBundledPartners()]);
  const found = findPartner(options.partner, context, bundled);
  const { recipe, inventory, source } = await loadInventory(options, found.bundled);
  if (recipe.target === 'partner') throw new RefusedFile('Cette recette décrit des partenaires : ils se saisissent dans le CMS, pas encore par l’import.');
  const { facts, exists } = findInventory(recipe.inventory, found, context);
  const preparation = await prepareEntries(inventory, recipe, context, locate);
  const keys = [...preparation.census.keys.keys()];
  const missing = exists && facts.coverage === 'full' ? await cms.findMissing(facts.slug, keys) : { known: 0, missing: 0, entries: [] };
  checkVanished(missing, options.yes);
  const known = exists ? await cms.lookUpEntries(facts.slug, keys) : new Map<string, KnownEntry>();
  const index = await indexProjects(cms, keys.some((key) => !known.has(key)));

  const { dryRun } = options;
  if (!exists && !dryRun) await cms.ensureInventory(found.partner, facts);
  const fileHash = createHash('sha256').update(source.bytes).digest('hex');
  const run = await cms.openRun({ inventory: facts.slug, file: source.name, fileHash, recipe, dryRun });
  const push: PushBatch = exists || !dryRun ? (items) => cms.pushBatch(run, { inventory: facts.slug, dryRun, items }) : allNew;
  const builder = new ReportBuilder();
  inventory.notices.forEach((notice) => builder.addNotice(notice));
  const progress = showProgress(preparation.census.rows);
  let gone = missing.missing;
  try {
    let done = 0;
    for await (const pushed of pushEntries(assignAll(preparation, known, index, facts.slug, builder), { push, dryRun })) {
      for (const one of pushed) builder.addPushed(one, dryRun);
      done += pushed.reduce((sum, { item }) => sum + item.rows.length, 0);
      progress.advance(done);
    }
    progress.stop();
    const { run: _id, ...counts } = builder.counts(run, gone);
    if (!dryRun) gone = (await cms.closeRun(run, { state: 'done', counts, complete: facts.coverage === 'full' })).gone;
  } catch (error) {
    progress.stop();
    const { run: _id, ...counts } = builder.counts(run, 0);
    if (!dryRun) await cms.closeRun(run, { state: 'failed', counts, complete: false }).catch(() => undefined);
    throw error;
  }
  const heading = { inventory: facts.slug, partner: options.partner, file: source.name, seen: inventory.seen, dryRun };
  const report = builder.toReport(heading, preparation.audit, dryRun ? null : run, gone);
  const reportPath = options.report === undefined ? null : await writeReport(options.report, options.folder, report, inventory);
  return { report, reportPath };
}
