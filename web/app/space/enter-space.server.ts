import { redirect, type TypedResponse } from '@remix-run/node';
import { siteEnv } from '../site-env.server';
import { askDoor } from './cms-space.server';
import { sessionOf } from './session.server';
import { sessionCookie } from './session-cookie';

/** Lets a browser in under a new id; whatever it came with before is over. */
export async function enterSpace(request: Request, session: string, next: string): Promise<TypedResponse<never>> {
  const before = sessionOf(request);
  if (before !== null) await askDoor('sign-out', { session: before });
  return redirect(next, { status: 303, headers: { 'Set-Cookie': sessionCookie(session, siteEnv().WEB_URL), 'Cache-Control': 'no-store' } });
}
