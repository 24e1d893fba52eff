import { personDigest } from '../person/person-digest';

const BETWEEN = ' ';
const digestOf = (address: string): string => personDigest(address.trim().toLowerCase());

/** The record of a link that is sent to a carrier: its project, and a digest of the address, for a sheet may change hands. */
export const carrierRecord = (projectId: string, address: string): string => `${projectId}${BETWEEN}${digestOf(address)}`;

export const projectOfRecord = (recordId: string): string => recordId.split(BETWEEN)[0] ?? recordId;

/** Whether no other address than the one a link was sent to has taken its place on the sheet. A link made before addresses were told apart is still its carrier's. */
export function isOfCarrier(recordId: string, address: string | null): boolean {
  const digest = recordId.split(BETWEEN)[1];
  return digest === undefined || address === null || digest === digestOf(address);
}
