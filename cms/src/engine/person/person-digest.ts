import { createHmac } from 'node:crypto';
import { environment } from '../../environment';

/** What stands for a person once forgotten: always the same for an address, and worth nothing without this site's own secret. */
export const personDigest = (email: string): string => createHmac('sha256', environment().API_TOKEN_SALT).update(`personne:${email}`).digest('hex').slice(0, 24);

const MARK = 'personne effacée ';

/** Written where a personal value was. */
export const personMark = (email: string): string => `${MARK}${personDigest(email)}`;

/** Whether a value is what was written in place of a personal one. */
export const isMark = (value: unknown): boolean => typeof value === 'string' && value.startsWith(MARK);

/** What stands for an address, however it is written: forgotten since, its mark holds the same. */
export const addressDigest = (address: string): string => (isMark(address) ? address.slice(MARK.length) : personDigest(address.trim().toLowerCase()));
