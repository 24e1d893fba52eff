import { randomBytes } from 'node:crypto';
import { environment } from '../environment';

/** The password of a demonstration account: the one chosen for all, else 20 characters nobody can guess. */
export const makePassword = (): string =>
  environment().DEMO_PASSWORD ?? randomBytes(15).toString('base64url');
