import { join } from 'node:path';
import type { ClaimedJob, ImportContext, ImportJobReport, Recipe } from '@carrefour/config';
import { runningDataDir } from '../cli/attach-cms.js';
import { vanishesMuch } from '../cli/check-vanished.js';
import type { ImportOptions } from '../cli/import-options.js';
import { runImport } from '../cli/run-import.js';
import type { Delivery } from '../connect/deliver/delivery.js';
import type { Cms } from '../push/cms-client.js';
import type { Inventory } from '../read/inventory.js';
import type { Report } from '../report/report.js';
import type { Jobs } from './jobs-client.js';
import { RowGatherer } from './row-gatherer.js';
import { RowLines } from './row-lines.js';
import { toDecisions } from './to-decisions.js';
import { isRecordList, toToldLine } from '../read/told-line.js';
import { toValueText } from './value-text.js';

const MOST_NOTICES = 50;

function toOptions(job: ClaimedJob, delivery: Delivery, recipe: Recipe, folder: string): ImportOptions {
  const { partner, inventory, inventoryName, licence, coverage, choices, step, acceptsVanishing, actorName } = job;
  const dryRun = step === 'rehearse';
  return {
    source: delivery.name, partner, inventory, dryRun, yes: dryRun || acceptsVanishing, folder, dataDir: runningDataDir(), report: 'report.xlsx', actorName,
    ...(choices.coverage !== null && { coverage: choices.coverage }),
    harvested: { delivery, recipe: { ...recipe, partner, inventory }, previousItems: null, keepsRecipe: true },
    facts: { name: inventoryName, licence, coverage: choices.coverage ?? coverage }, decided: toDecisions(job),
  };
}

const sayNotice = ({ format }: Inventory) => ({ line, message }: Report['notices'][number]): string => (line === null ? message : `${isRecordList(format) ? 'Fiche n°' : 'Ligne'} ${toToldLine(line, format)} : ${message}`);

/** The steps `rehearse` and `run`: the same import, to its end, the first without writing anything; with lines to read and the partner's own table annotated. */
export async function importFile(job: ClaimedJob, delivery: Delivery, recipe: Recipe, context: ImportContext, folder: string, { cms, jobs, advanced }: { cms: Cms; jobs: Jobs; advanced: (done: number, total: number) => void }): Promise<ImportJobReport> {
  const part = job.step === 'rehearse' ? 'rehearsal' : 'run';
  const [linesPath, indexPath] = [join(folder, 'lines'), join(folder, 'index')];
  const lines = new RowLines(linesPath);
  const gatherer = new RowGatherer({ cms, lines, say: toValueText(context), advanced, known: (projects) => jobs.known(job, projects) });
  const decisions = toDecisions(job);
  if (job.step === 'run' && decisions.length > 0) await cms.decideValues(job.actorName, decisions.map(({ state: _state, ...decision }) => decision));
  const { report, plan } = await runImport(toOptions(job, delivery, recipe, folder), cms, gatherer.watcher());
  await lines.end(indexPath);
  await jobs.hand(job, `${part}.jsonl`, linesPath);
  await jobs.hand(job, `${part}.index.json`, indexPath);
  await jobs.hand(job, `${part}.xlsx`, join(folder, 'report.xlsx'));
  const { run, ...counts } = report.counts;
  const missing = plan.vanished.length;
  return {
    message: null, preview: null, run, delivery: null,
    result: {
      counts, filters: lines.counts(), vanishing: vanishesMuch({ known: plan.known, missing }) ? { known: plan.known, missing } : null,
      unreadColumns: [...report.unreadColumns], missingColumns: [...report.missingColumns], contactColumns: [...report.contactColumns],
      notices: report.notices.slice(0, MOST_NOTICES).map(sayNotice(plan.inventory)), corrections: report.corrections.length, unknownValues: report.unknownValues.length,
    },
  };
}
