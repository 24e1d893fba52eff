import { type SpaceRole, type SpaceSession } from '@carrefour/config';
import { siteEnv } from '../site-env.server';
import { askSpace } from './cms-space.server';
import { csrfToken } from './csrf-token';
import { sessionOf } from './session.server';
import type { SpaceMember } from './space-member';
import { toSignIn } from './to-sign-in.server';

/**
 * Who is signed in: every loader of the space begins with it, and gives it to its page as `member`. Throws the way to the
 * sign-in page, a 403 page where the role is too low, a 503 page while the CMS does not answer.
 */
export async function requireMember(request: Request, may: (role: SpaceRole) => boolean = () => true): Promise<SpaceMember> {
  const answer = await askSpace<SpaceSession>(request, 'GET', 'session');
  if (answer.kind !== 'done') throw new Response(null, { status: 503 });
  if (!may(answer.body.role)) throw new Response(null, { status: 403 });
  const session = sessionOf(request);
  if (session === null) throw toSignIn(request);
  return { ...answer.body, csrf: csrfToken(siteEnv().SESSION_SECRET, session, answer.body.partner.documentId) };
}
