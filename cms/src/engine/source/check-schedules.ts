import { errors } from '@strapi/utils';
import type { Strapi } from '../strapi';
import { refuseCron } from './next-reading';

type Write = { uid: string; action: string; params: { data?: { schedule?: unknown; cron?: unknown } } };

/** A precise time that cannot be kept is refused as it is typed, not found out by a source that is never read. */
export function checkSchedules(strapi: Strapi): void {
  strapi.documents.use(async (raw, next) => {
    const { uid, action, params } = raw as unknown as Write;
    if (uid !== 'api::inventory.inventory' || (action !== 'create' && action !== 'update')) return next();
    const { schedule, cron } = params.data ?? {};
    if (typeof cron !== 'string' || cron.trim() === '') {
      if (schedule === 'cron' && cron !== undefined) throw new errors.ValidationError('Donnez l’horaire précis (0 4 * * 1 : le lundi à 4 h), ou choisissez une autre fréquence.');
      return next();
    }
    const refusal = refuseCron(cron);
    if (refusal !== null) throw new errors.ValidationError(refusal);
    return next();
  });
}
