import type { TestStack } from '../testing/test-stack.js';

/** One measured promise. `ok` is decided by the bench, which knows on which side of the limit is good. */
export interface Figure {
  /** A short French name: what is measured. */
  name: string;
  measured: number;
  /** « ms », « KB », « × », « /s »… */
  unit: string;
  /** As people read it: « ≤ 1,3 ». */
  limit: string;
  ok: boolean;
}

export interface BenchContext {
  /** Small corpus and few repetitions: seconds instead of minutes, same limits. */
  quick: boolean;
  /** Projects the shared stack should hold: 100 000, or 2 000 when quick. */
  corpusSize: number;
  /** One stack (SQLite, site and Typesense, no demonstration) for all benches of the run; started at first use. */
  stack: () => Promise<TestStack>;
}

/** What a bench file (`importers/bench/*.bench.ts`, `web/bench/*.bench.ts`) exports under the name `measure`. */
export type Measure = (context: BenchContext) => Promise<Figure[]>;
