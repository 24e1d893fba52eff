import type { Strapi, Transaction } from '../strapi';
import { jobTable } from '../import-job/job-rows';

/** Forgets what partners asked of their files before a day: what they hold of a file goes with the file. The imports they led to stay in their own journal. */
export const forgetJobs = (strapi: Strapi, trx: Transaction, before: Date): Promise<number> => trx(jobTable(strapi)).where('updated_at', '<', before).delete();
