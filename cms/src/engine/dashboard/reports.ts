import { listOwnReports } from '../report/own-reports';
import { inTransaction } from '../strapi';
import type { TaskKind } from './task-kind';

/** A reader says that something is wrong. */
export const reportsToSettle: TaskKind = async (strapi, { partner }) => ({
  kind: 'reports', count: (await inTransaction(strapi, (trx) => listOwnReports(strapi, trx, partner))).length, gain: 92, href: '/espace/signalements',
});
