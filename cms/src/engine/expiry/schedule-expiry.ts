import { join } from 'node:path';
import { environment } from '../../environment';
import { asOneWriter } from '../one-writer';
import type { Strapi } from '../strapi';
import { forgetOldFiles } from './forget-old-files';
import { forgetUndoData } from './forget-undo-data';
import { keptSince } from './kept-days';

export type Forgotten = { runs: number; files: number };

/** Where imports keep partners' files and annotated workbooks, under the data folder. */
export const IMPORTS_FOLDER = 'imports';

/** Forgets all that is kept ninety days at most: partners' files, annotated workbooks, what serves to undo. */
export async function forgetExpired(strapi: Strapi, now = new Date()): Promise<Forgotten> {
  const before = keptSince(now);
  const runs = await asOneWriter(strapi, (trx) => forgetUndoData(strapi, trx, before));
  return { runs, files: await forgetOldFiles(join(environment().CARREFOUR_DATA, IMPORTS_FOLDER), before) };
}

/** Every night, a little after three. */
export function scheduleExpiry(strapi: Strapi): void {
  strapi.cron.add({
    forgetExpired: {
      options: { rule: '0 12 3 * * *' },
      task: async () => {
        const { runs, files } = await forgetExpired(strapi);
        if (runs + files > 0) strapi.log.info(`Gardé quatre-vingt-dix jours : ${runs} import(s) et ${files} fichier(s) oubliés.`);
      },
    },
  });
}
