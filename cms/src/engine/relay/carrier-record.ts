import { addressDigest } from '../person/person-digest';

const BETWEEN = ' ';

/** The record of a link that is sent to a carrier: its project, and a digest of the address, for a sheet may change hands. */
export const carrierRecord = (projectId: string, address: string): string => `${projectId}${BETWEEN}${addressDigest(address)}`;

export const projectOfRecord = (recordId: string): string => recordId.split(BETWEEN)[0] ?? recordId;

/** The digest of the address that a link was sent to; null for one made before addresses were told apart. */
export const digestOfRecord = (recordId: string): string | null => recordId.split(BETWEEN)[1] ?? null;

/** Whether the address of a sheet is the one that a link was sent to. A link made before addresses were told apart is still its carrier's. */
export function isOfCarrier(recordId: string, address: string | null): boolean {
  const digest = digestOfRecord(recordId);
  return digest === null || (address !== null && digest === addressDigest(address));
}
