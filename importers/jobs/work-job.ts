import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimedJob, ImportJobReport } from '@carrefour/config';
import type { Cms } from '../push/cms-client.js';
import { CmsRefusal } from '../push/cms-refusal.js';
import { RefusedFile } from '../read/refused-file.js';
import { parseRecipe, UntitledRecipe } from '../recipes/parse-recipe.js';
import { giveTableBack } from '../return/return-command.js';
import { givenRecipe } from './choose-job-recipe.js';
import { importFile } from './import-file.js';
import { bringSource } from './job-source.js';
import type { Jobs } from './jobs-client.js';
import { NO_TITLE, toPlainRefusal } from './plain-refusal.js';
import { readJob } from './read-job.js';

const PULSE_MS = 2_000;
const NOTHING: ImportJobReport = { message: null, preview: null, result: null, run: null, delivery: null };
const UNFORESEEN = 'Une panne a interrompu le travail sur ce fichier. Rien n’est perdu : réessayez, et si cela recommence, écrivez à l’équipe.';

type Tools = { readonly cms: Cms; readonly jobs: Jobs; readonly say: (line: string) => void };
type Advanced = (done: number, total: number) => void;

async function workIn(folder: string, job: ClaimedJob, { cms, jobs }: Tools, advanced: Advanced): Promise<ImportJobReport> {
  if (job.step === 'return') {
    const path = await giveTableBack(cms, job.inventory, join(folder, 'table'));
    await jobs.hand(job, 'table', path);
    return { ...NOTHING, delivery: { name: `${job.inventory}${path.slice(path.lastIndexOf('.'))}`, isRows: false, complete: true, lostItems: [], notices: [] } };
  }
  const context = await cms.readContext();
  const delivery = await bringSource(job, givenRecipe(job), context, folder, jobs);
  if (job.step === 'read') return readJob(job, delivery, context, cms);
  return importFile(job, delivery, parseRecipe(job.recipe, job.inventoryName), context, folder, { cms, jobs, advanced });
}

/** What to tell of a step that could not be done; what nobody foresaw goes to the log. */
export function toFailure(error: unknown, say: Tools['say']): ImportJobReport {
  const isExpected = error instanceof RefusedFile || error instanceof CmsRefusal;
  if (!isExpected) say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (error instanceof UntitledRecipe) return { ...NOTHING, message: NO_TITLE };
  return { ...NOTHING, message: isExpected ? toPlainRefusal(error.message).slice(0, 4_000) : UNFORESEEN };
}

/** Works at one claimed step to its end, giving signs of life with how far it has come; tells how it ended, well or not. */
export async function workJob(job: ClaimedJob, tools: Tools): Promise<ImportJobReport> {
  const { jobs } = tools;
  const folder = await mkdtemp(join(tmpdir(), 'carrefour-import-'));
  let [done, total] = [0, 0];
  const advanced: Advanced = (now, all) => {
    [done, total] = [now, all];
  };
  const pulse = setInterval(() => void jobs.keep(job, done, total).catch(() => undefined), PULSE_MS);
  try {
    const report = await workIn(folder, job, tools, advanced).catch((error: unknown) => toFailure(error, tools.say));
    await jobs.settle(job, report);
    return report;
  } finally {
    clearInterval(pulse);
    await rm(folder, { recursive: true, force: true });
  }
}
