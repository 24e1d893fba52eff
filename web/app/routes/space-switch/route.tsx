import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';
import { askSpace } from '../../space/cms-space.server';
import { receiveSpaceForm } from '../../space/receive-space-form.server';

const homeOf = (request: Request) => localePath(localeOf(new URL(request.url).pathname), '/espace');

export const loader = ({ request }: LoaderFunctionArgs) => redirect(homeOf(request), 302);

/** `/espace/changer`: acts for another of one's partners from now on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await receiveSpaceForm(request);
  const answer = await askSpace(request, 'POST', 'switch', { partner: form.get('partner') });
  if (answer.kind !== 'done') throw new Response(null, { status: answer.kind === 'down' ? 503 : 404 });
  return redirect(homeOf(request), 303);
}

export default function Switch() {
  return null;
}
