import { tableOf, type Strapi } from '../../engine/strapi';

export const BIN_ITEM = 'api::bin-item.bin-item';
const DAY_MS = 86_400_000;

/** How long what the team deletes can be taken back. */
export const BIN_DAYS = 30;

export const binTable = (strapi: Strapi): string => tableOf(strapi, BIN_ITEM);

/** Strapi's own types that the bin keeps beside ours: accounts of the partner space, files of the media library. */
export const ACCOUNT = 'plugin::users-permissions.user';
export const FILE = 'plugin::upload.file';
export const FOLDER = 'plugin::upload.folder';

/** The short name of a type, as the history has it, and back. */
export const typeOf = (uid: string): string => uid.split('.')[1] ?? uid;
export const uidOf = (recordType: string): string => [ACCOUNT, FILE].find((uid) => typeOf(uid) === recordType) ?? `api::${recordType}.${recordType}`;

/** Until when something deleted now stays: thirty days, or until the day it was to be forgotten anyway (`forgottenAfterDays` since it last changed). Pure. */
export function keptUntil(now: Date, forgottenAfterDays: number | undefined, changedAt: string | null): Date {
  const end = now.getTime() + BIN_DAYS * DAY_MS;
  if (forgottenAfterDays === undefined || changedAt === null) return new Date(end);
  return new Date(Math.min(end, new Date(changedAt).getTime() + forgottenAfterDays * DAY_MS));
}
