import { profileToComparable } from '../match/comparable.js';
import { MatchIndex } from '../match/match-index.js';
import { assignProject, type Assigned } from '../plan/assign-project.js';
import type { Closed, Cms, KnownEntry } from '../push/cms-client.js';
import type { PushBatch } from '../push/push-or-split.js';
import { pushEntries } from '../push/push-entries.js';
import { ReportBuilder } from '../report/report-builder.js';
import type { Report } from '../report/report.js';
import { CarrierQuestion } from './carrier-question.js';
import type { ImportOptions } from './import-options.js';
import { keepLearned } from './keep-learned.js';
import { onInterruption } from './on-interruption.js';
import type { ImportWatcher } from './import-watcher.js';
import { planAndOpen } from './plan-and-open.js';
import type { ImportPlan } from './plan-import.js';
import { showProgress } from './progress.js';
import { writeReport } from './write-report.js';

type Known = ReadonlyMap<string, KnownEntry>;

/** Projects of the CMS, needed only when the file names entries it does not know. */
async function indexProjects(cms: Cms, keys: readonly string[], known: Known): Promise<MatchIndex> {
  const index = new MatchIndex();
  if (keys.some((key) => !known.has(key))) for await (const profile of cms.listProfiles()) index.add(profileToComparable(profile));
  return index;
}

/** A renamed row is known by what it was: its entry and its project go on. */
const withRenamed = (known: Known, { renaming }: ImportPlan): Known =>
  new Map([...[...renaming.renamed].map(([key, { projectId }]) => [key, { key, fingerprint: '', projectId, gone: false }] as const), ...known]);

/** Entries one by one, each with its project; what is not an entry goes to the report on the way. */
async function* assignAll({ preparation, facts, renaming, recipe }: ImportPlan, known: Known, index: MatchIndex, report: ReportBuilder, watcher: ImportWatcher): AsyncGenerator<Assigned> {
  for await (const event of preparation.entries()) {
    if ('unknown' in event) report.addUnknown(event.unknown ?? []);
    if ('rejection' in event) {
      report.addRejection(event.rejection);
      watcher.rejected?.(event.rejection);
    } else if ('notice' in event) report.addNotice(event.notice);
    else {
      const item = { ...event.item, renamedFrom: renaming.renamed.get(event.item.key)?.key ?? null };
      // Organisations and partners are no projects: the CMS finds what each of them is.
      yield recipe.target === 'project' ? assignProject(item, known.get(item.key), index, facts.slug) : { item, asked: [] };
    }
  }
}

/** Matches and pushes every entry of a plan, batch by batch, into the report. */
async function pushAll(plan: ImportPlan, run: string, dryRun: boolean, cms: Cms, report: ReportBuilder, watcher: ImportWatcher): Promise<void> {
  const { facts, exists, keys, preparation, bundled } = plan;
  const { target } = plan.recipe;
  const known = exists ? withRenamed(await cms.lookUpEntries(facts.slug, keys), plan) : new Map<string, KnownEntry>();
  const index = target === 'project' ? await indexProjects(cms, keys, known) : new MatchIndex();
  const carriers = new CarrierQuestion(target);
  // A dry run on an inventory that does not exist yet is foretold by the CMS as well: what somebody objected to is refused there.
  const push: PushBatch = async (items) => {
    await watcher.sending?.(items);
    return cms.pushBatch(run, { inventory: facts.slug, target, ...(target === 'partner' && { bundled }), dryRun, items });
  };
  const progress = showProgress(preparation.census.rows);
  let done = 0;
  try {
    for await (const pushed of pushEntries(assignAll(plan, known, index, report, watcher), { push, dryRun })) {
      for (const one of pushed) {
        report.addPushed(one, target, dryRun);
        if (one.outcome.outcome !== 'rejected') carriers.add(one.item);
      }
      done += pushed.reduce((sum, { item }) => sum + item.rows.length, 0);
      progress.advance(done);
      watcher.pushed?.(pushed, done, preparation.census.rows);
    }
  } finally {
    progress.stop();
  }
  report.addCarriers(await carriers.ask(cms, facts.slug));
}

/** Closes the run with what became of it; entries of a full inventory that it did not see are gone from now on. */
async function close(cms: Cms, run: string, report: ReportBuilder, state: 'done' | 'failed', { complete, sheets }: { complete: boolean; sheets: readonly string[] | undefined }): Promise<Closed> {
  const { run: _id, ...counts } = report.counts(run, 0);
  return cms.closeRun(run, { state, counts, complete: complete && state === 'done', refusedKeys: report.refusedKeys(), outcomes: report.toSummary(sheets) });
}

/**
 * A whole import: read, map, group, locate, match, plan, push, report. Throws `RefusedFile` or
 * `CmsRefusal` while nothing is written yet, or when the CMS stops answering (the run is then failed).
 */
export async function runImport(options: ImportOptions, cms: Cms, watcher: ImportWatcher = {}): Promise<{ report: Report; reportPath: string | null; plan: ImportPlan }> {
  const { run, plan, tables, marker } = await planAndOpen(options, cms);
  const { facts, inventory, preparation } = plan;
  const { dryRun } = options;
  const sheets = inventory.parts?.map(({ name }) => name);
  if (!dryRun) await marker.hold(run);
  const builder = new ReportBuilder();
  inventory.notices.forEach((notice) => builder.addNotice(notice));
  builder.remarks.end({ askedRenamings: plan.renaming.asked, vanished: plan.vanished.map((key) => ({ key, title: '' })) });
  const fail = async () => (dryRun ? 0 : close(cms, run, builder, 'failed', { complete: false, sheets }).then(marker.release, () => undefined));
  const forget = onInterruption(fail);
  let gone = plan.vanished.length;
  try {
    await watcher.planned?.(plan);
    await pushAll(plan, run, dryRun, cms, builder, watcher);
    if (!dryRun) {
      const closed = await close(cms, run, builder, 'done', { complete: plan.isWhole, sheets });
      gone = closed.gone;
      builder.remarks.end({ vanished: closed.entries, unpublished: closed.unpublished });
      await marker.release();
    }
  } catch (error) {
    await fail();
    throw error;
  } finally {
    forget();
  }
  const heading = { inventory: facts.slug, partner: options.partner, file: plan.file, seen: inventory.seen, format: inventory.format, ...(inventory.sheet !== undefined && { sheet: inventory.sheet.name }), ...(sheets !== undefined && { sheets }), dryRun };
  const report = builder.toReport(heading, preparation.audit, dryRun ? null : run, gone);
  if (!dryRun) await keepLearned(cms, run, plan, report.unknownValues);
  const reportPath = options.report === undefined ? null : await writeReport(options.report, options.folder, report, inventory, tables);
  return { report, reportPath, plan };
}
