import type { TestStack } from '@carrefour/config/stack/testing/start-test-stack';
import type { AdminSession } from './admin-session.js';
import { startImportSession } from './import-session.js';
import { settlePartner, startPartnerSession } from './partner-session.js';

/** A trusted partner (`alpha`, and a reader of it) and a reviewed one (`beta`), at work in the space, each with an inventory. */
export async function meetTwoPartners(stack: TestStack, admin: AdminSession) {
  const [alphaFile, betaFile] = [await startImportSession(stack, 'alpha', '2020-01-01'), await startImportSession(stack, 'beta', '2021-01-01')];
  const [a, b] = [await settlePartner(admin, 'p-alpha', 'trusted'), await settlePartner(admin, 'p-beta', 'reviewed')];
  return { alphaFile, betaFile, alpha: await startPartnerSession(stack, admin, a), reader: await startPartnerSession(stack, admin, a, 'reader'), beta: await startPartnerSession(stack, admin, b) };
}
