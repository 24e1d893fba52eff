import { IDLE_MS } from '../account/session-life';
import { DRAFT_DAYS, REQUEST_DAYS, UNCONFIRMED_DAYS } from './request-days';
import { tableOf, type Strapi, type Transaction } from '../strapi';

const DAY_MS = 86_400_000;


export type ForgottenRequests = Record<keyof typeof REQUEST_DAYS, number>;

/** Deletes what visitors sent and is kept long enough. What still waits to be dealt with is old too: nobody is waiting for it any more. */
export async function forgetRequests(strapi: Strapi, trx: Transaction, now: Date): Promise<ForgottenRequests> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const table = (name: keyof typeof REQUEST_DAYS) => trx(tableOf(strapi, `api::${name}.${name}`));
  const untouched = (name: keyof typeof REQUEST_DAYS): Promise<number> => table(name).where('updated_at', '<', before(REQUEST_DAYS[name])).delete();
  return {
    message: await untouched('message'),
    report: await untouched('report'),
    proposal: (await untouched('proposal')) + (await table('proposal').where({ state: 'draft' }).where('updated_at', '<', before(DRAFT_DAYS)).delete()),
    'membership-application': await untouched('membership-application'),
    mail: await table('mail').whereNot({ state: 'waiting' }).where('available_at', '<', before(REQUEST_DAYS.mail)).delete(),
    attempt: await table('attempt').where('at', '<', before(REQUEST_DAYS.attempt)).delete(),
    alert: await table('alert').whereNull('confirmed_at').where('created_at', '<', before(UNCONFIRMED_DAYS)).delete(),
    'one-time-link': await table('one-time-link').where('expires_at', '<', now).delete(),
    'join-request': await untouched('join-request'),
    'profile-change': await untouched('profile-change'),
    invitation: await table('invitation').where('expires_at', '<', before(REQUEST_DAYS.invitation)).delete(),
    session: await table('session').where('expires_at', '<', now).orWhere('last_seen_at', '<', new Date(now.getTime() - IDLE_MS)).delete(),
  };
}
