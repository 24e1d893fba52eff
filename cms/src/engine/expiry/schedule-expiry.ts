import { join } from 'node:path';
import { environment } from '../../environment';
import { asOneWriter } from '../one-writer';
import { emptyBin } from '../../office/bin/let-go';
import { forgetJournal } from '../../office/journal/forget-journal';
import { forgetSilent } from '../../office/search/count-silent';
import { forgetRequests, type ForgottenRequests } from '../retention/forget-requests';
import type { Strapi } from '../strapi';
import { forgetJobs } from './forget-jobs';
import { forgetOldFiles } from './forget-old-files';
import { forgetUndoData } from './forget-undo-data';
import { forgetUnusedFiles, readUnused } from './forget-unused-files';
import { IMPORTS_FOLDER } from './imports-folder';
import { keptSince } from './kept-days';

export type Forgotten = { runs: number; files: number; requests: ForgottenRequests; writes: number; binned: number; pictures: number };

/** Forgets all that is kept long enough: partners' files, annotated workbooks, what serves to undo, what visitors sent. */
export async function forgetExpired(strapi: Strapi, now = new Date()): Promise<Forgotten> {
  const before = keptSince(now);
  const runs = await asOneWriter(strapi, (trx) => forgetUndoData(strapi, trx, before));
  await asOneWriter(strapi, (trx) => forgetJobs(strapi, trx, before));
  const requests = await asOneWriter(strapi, (trx) => forgetRequests(strapi, trx, now));
  const unused = await readUnused(strapi, now);
  const writes = await asOneWriter(strapi, (trx) => forgetJournal(strapi, trx, now));
  await asOneWriter(strapi, (trx) => forgetSilent(strapi, trx, now));
  const binned = await emptyBin(strapi, now);
  const pictures = await forgetUnusedFiles(strapi, unused);
  return { runs, requests, writes, binned, pictures, files: await forgetOldFiles(join(environment().CARREFOUR_DATA, IMPORTS_FOLDER), before) };
}

/** Every night, a little after three. */
export function scheduleExpiry(strapi: Strapi): void {
  strapi.cron.add({
    forgetExpired: {
      options: { rule: '0 12 3 * * *' },
      task: async () => {
        const { runs, files, requests, writes, binned, pictures } = await forgetExpired(strapi);
        const sent = Object.values(requests).reduce((sum, count) => sum + count, 0);
        if (sent > 0) strapi.log.info(`Messages, demandes, courriels et liens gardés assez longtemps : ${sent} oubliés.`);
        if (writes > 0) strapi.log.info(`Journal de plus de trois ans : ${writes} écritures oubliées.`);
        if (binned > 0) strapi.log.info(`Corbeille de plus de trente jours : ${binned} éléments oubliés.`);
        if (pictures > 0) strapi.log.info(`Images que plus rien ne montre : ${pictures} effacées.`);
        if (runs + files > 0) strapi.log.info(`Gardé quatre-vingt-dix jours : ${runs} import(s) et ${files} fichier(s) oubliés.`);
      },
    },
  });
}
