import { createHmac } from 'node:crypto';
import { environment } from '../../environment';

/** What stands for a person once forgotten: always the same for an address, and worth nothing without this site's own secret. */
export const personDigest = (email: string): string => createHmac('sha256', environment().API_TOKEN_SALT).update(`personne:${email}`).digest('hex').slice(0, 24);

/** What stands for an address, however it is written. */
export const addressDigest = (address: string): string => personDigest(address.trim().toLowerCase());

/** Written where a personal value was. */
export const personMark = (email: string): string => `personne effacée ${personDigest(email)}`;
