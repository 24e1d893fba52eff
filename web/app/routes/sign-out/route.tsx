import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';
import { siteEnv } from '../../site-env.server';
import { askDoor } from '../../space/cms-space.server';
import { receiveSessionForm } from '../../space/receive-space-form.server';
import { sessionOf } from '../../space/session.server';
import { endedCookie } from '../../space/session-cookie';

const doorOf = (request: Request, query = '') => localePath(localeOf(new URL(request.url).pathname), `/connexion${query}`);

/** `/deconnexion` is pressed, not visited. */
export const loader = ({ request }: LoaderFunctionArgs) => redirect(doorOf(request), 302);

export async function action({ request }: ActionFunctionArgs) {
  await receiveSessionForm(request);
  const session = sessionOf(request);
  if (session !== null) await askDoor('sign-out', { session });
  return redirect(doorOf(request, '?sortie=1'), { status: 303, headers: { 'Set-Cookie': endedCookie(siteEnv().WEB_URL) } });
}

export default function SignOut() {
  return null;
}
