import { linkToken } from '@carrefour/config';
import { orRest } from '../cms/or-rest.server';
import { readForm } from './cms-forms.server';

/** What the secret of a mailed link opens; null for one that opens nothing (any more). */
export async function readLink<Body>(path: string, token: string | undefined): Promise<Body | null> {
  const given = linkToken.safeParse(token);
  return given.success ? orRest(readForm<Body>(path, { token: given.data })) : null;
}
