import { asOneWriter } from '../one-writer';
import type { Strapi, Transaction } from '../strapi';

class DryRun<Result> extends Error {
  constructor(readonly result: Result) {
    super('dry run');
  }
}

/** Runs as the only writer of content, in one transaction; a dry run does exactly the same, and nothing of it stays. */
export async function rolledBack<Result>(strapi: Strapi, dryRun: boolean, run: (trx: Transaction) => Promise<Result>): Promise<Result> {
  try {
    return await asOneWriter(strapi, async (trx) => {
      const result = await run(trx);
      if (dryRun) throw new DryRun(result);
      return result;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.result as Result;
    throw error;
  }
}
