import { pathToFileURL } from 'node:url';
import { basename } from 'node:path';
import { sayStep } from '../say.js';
import { startTestStack, type TestStack } from '../testing/start-test-stack.js';
import type { Figure, Measure } from './figure.js';
import { listBenches } from './list-benches.js';

export interface MeasureOptions {
  quick: boolean;
  /** Parts of the names of the benches to run; all when empty. */
  only: string[];
  corpusSize: number;
}

/** Runs every bench; one that throws becomes a missed figure, so that the others are still measured. */
export async function measureAll({ quick, only, corpusSize }: MeasureOptions): Promise<Figure[]> {
  let stack: Promise<TestStack> | undefined;
  const context = {
    quick,
    corpusSize,
    stack: () => (stack ??= startTestStack({ database: 'sqlite', web: true })),
  };
  const figures: Figure[] = [];
  try {
    for (const file of listBenches()) {
      const name = basename(file, '.bench.js');
      if (only.length > 0 && !only.some((wanted) => name.includes(wanted))) continue;
      figures.push(...(await sayStep(`Mesure « ${name} »`, () => measureOne(file, context))));
    }
  } finally {
    await stack?.then((started) => started.stop()).catch(() => undefined);
  }
  return figures;
}

async function measureOne(file: string, context: Parameters<Measure>[0]): Promise<Figure[]> {
  try {
    const { measure } = (await import(pathToFileURL(file).href)) as { measure: Measure };
    return await measure(context);
  } catch (error) {
    console.error(error);
    return [{ name: `${basename(file)} n’a pas pu mesurer`, measured: Number.NaN, unit: '', limit: 'mesuré', ok: false }];
  }
}
