import { errors } from '@strapi/utils';
import { currentActor } from '../../engine/actor';
import { asOneWriter } from '../../engine/one-writer';
import { fromJson } from '../../engine/project-row/column-values';
import { writeRevisions } from '../../engine/revision/write-revisions';
import { tableOf, type Strapi } from '../../engine/strapi';

/** A partner that a call was sent to; `notedAt`: when somebody noted that it answered by mail or by telephone. */
export type Called = { id: string; name: string; notedAt?: string | null };

/** Those that a call was sent to, as its row holds them. */
export function calledIn(stored: unknown): Called[] {
  const called = fromJson<unknown>(stored, []);
  return Array.isArray(called) ? (called as Called[]) : [];
}

/** Notes that a partner answered a call otherwise than by a file, or takes that back. */
export function noteAnswer(strapi: Strapi, { call, partner, answered }: { call: string; partner: string; answered: boolean }): Promise<void> {
  return asOneWriter(strapi, async (trx) => {
    const table = () => trx(tableOf(strapi, 'api::call.call')).where({ document_id: call });
    const row = (await table().first('partners')) as { partners: unknown } | undefined;
    const called = calledIn(row?.partners);
    const one = called.find(({ id }) => id === partner);
    if (one === undefined) throw new errors.NotFoundError('Cet appel n’a pas été envoyé à ce partenaire.');
    const notedAt = answered ? new Date().toISOString() : null;
    await table().update({ partners: JSON.stringify(called.map((other) => (other.id === partner ? { ...other, notedAt } : other))), updated_at: new Date() });
    const told = answered ? `${one.name} a répondu` : `${one.name} n’a pas répondu`;
    await writeRevisions(strapi, trx, currentActor(strapi), [{ recordType: 'call', recordId: call, action: 'update', changes: [{ field: 'answer', status: null, before: null, after: told }] }]);
  });
}
