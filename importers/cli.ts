#!/usr/bin/env node
import './cli/spare-memory.js';
import { Refusal } from '@carrefour/config/stack/refusal';
import { Command, CommanderError } from 'commander';
import { addCrawlCommands } from './cli/crawl/crawl-commands.js';
import { addCurationCommands } from './cli/curation-commands.js';
import { addCanonicalCommand } from './canonical/canonical-command.js';
import { addDuplicatesCommands } from './cli/duplicates-commands.js';
import { addImportCommands } from './cli/import-commands.js';
import { addSuggestCommand } from './cli/suggest-command.js';
import { addValuesCommands } from './cli/values-commands.js';
import { addJobsCommands } from './jobs/jobs-command.js';
import { CmsRefusal } from './push/cms-refusal.js';
import { RefusedFile } from './read/refused-file.js';
import { addReturnCommand } from './return/return-command.js';

/** 2: nothing was done, and one sentence says why. Anything unforeseen shows its detail. */
function toExitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const expected = error instanceof RefusedFile || error instanceof CmsRefusal || error instanceof Refusal;
  console.error(expected ? error.message : error);
  return 2;
}

const program = new Command('carrefour').description('Inventaires des partenaires : import, sources en ligne et doublons').exitOverride();
addImportCommands(program);
addCurationCommands(program);
addDuplicatesCommands(program);
addCrawlCommands(program);
addCanonicalCommand(program);
addReturnCommand(program);
addSuggestCommand(program);
addValuesCommands(program);
addJobsCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = toExitCode(error);
}
