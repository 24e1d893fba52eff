import { sayChecks, type Check } from '../checks/check.js';
import { checkLint } from '../checks/check-lint.js';
import { checkTypes } from '../checks/check-types.js';
import { toLines } from '../bench/figures-table.js';
import type { Figure } from '../bench/figure.js';
import { measureAll } from '../bench/measure-all.js';
import { runJest } from './run-jest.js';
import { tallyOf, type Tally } from './tally.js';

/** A part of `npm test`, which can also be asked for alone by its name. */
export interface Part {
  title: string;
  /** Runs built programs: what changed is built first. */
  needsBuild: boolean;
  run: (args: string[]) => Promise<Tally>;
}

export const parts: Record<string, Part> = {
  lint: { title: 'Règles d’écriture et d’architecture', needsBuild: false, run: async () => checked(await checkLint()) },
  types: { title: 'Types', needsBuild: false, run: async () => checked(await checkTypes()) },
  // Workbooks are read by a child process, which is the built one.
  unit: { title: 'Tests unitaires', needsBuild: true, run: (args) => runJest('jest.config.mjs', args) },
  integration: {
    title: 'Tests d’intégration (SQLite, PostgreSQL, Typesense)',
    needsBuild: true,
    run: (args) => runJest('jest.integration.config.mjs', args),
  },
  e2e: {
    title: 'Tests de bout en bout (Chromium)',
    needsBuild: true,
    run: (args) => runJest('jest.e2e.config.mjs', [...(areFew(args) ? ['--runInBand'] : []), ...args]),
  },
  bench: { title: 'Mesures rapides', needsBuild: true, run: quickBench },
};

/** Files asked for by name need one stack, unless somebody says how many run at once. */
const areFew = (args: string[]): boolean =>
  args.some((arg) => !arg.startsWith('-')) && !args.some((arg) => /^(-w|-i|--maxWorkers|--runInBand)/.test(arg));

function checked(checks: Check[]): Tally {
  sayChecks(checks);
  return tallyOf(checks.map((check) => check.passed));
}

async function quickBench(only: string[]): Promise<Tally> {
  const figures = await measureAll({ quick: true, only, corpusSize: 2_000 });
  for (const line of toLines(figures)) console.log(line);
  return tallyOf(figures.map((figure) => figure.ok || isMeasuredSpeed(figure)));
}

/**
 * A test never depends on how busy the machine is: here speeds are measured and printed, and only
 * `npm run bench` refuses those that miss their limit. Weights, sizes and counts must hold everywhere.
 */
const speedUnits = new Set(['ms', 's', '/s', '×']);
const isMeasuredSpeed = ({ unit, measured }: Figure): boolean => speedUnits.has(unit) && Number.isFinite(measured);
