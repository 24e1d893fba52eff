import type { CallLine } from '../../office/shapes';

/** A call that is sent again, to those who have not answered it. */
export type Again = { id: string; subject: string; ids: readonly string[] };

/** Those one call still waits for, as it stands now; null where nobody is left to write to. Two calls may share a subject, never an id. Pure. */
export function silentIn(calls: readonly CallLine[], id: string | null): Again | null {
  const call = calls.find((one) => one.id === id);
  const ids = call?.partners.filter(({ answeredAt }) => answeredAt === null).map((partner) => partner.id) ?? [];
  return call === undefined || ids.length === 0 ? null : { id: call.id, subject: call.subject, ids };
}
