import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';
import { askSpace } from '../../space/cms-space.server';
import { insideOnly } from '../../space/inside-only';
import { receiveSessionForm } from '../../space/receive-space-form.server';

const homeOf = (request: Request) => localePath(localeOf(new URL(request.url).pathname), '/espace');

export const loader = ({ request }: LoaderFunctionArgs) => redirect(homeOf(request), 302);

/**
 * `/espace/changer`: acts for another of one's partners from now on. `vers`: its address, when it is not a field of the form;
 * `suite`: where to go then, with the form itself where `renvoyer` says so (its token is of the partner one goes back to).
 */
export async function action({ request }: ActionFunctionArgs) {
  const form = await receiveSessionForm(request);
  const { searchParams } = new URL(request.url);
  const answer = await askSpace(request, 'POST', 'switch', { partner: searchParams.get('vers') ?? form.get('partner') });
  if (answer.kind !== 'done') throw new Response(null, { status: answer.kind === 'down' ? 503 : 404 });
  return redirect(insideOnly(searchParams.get('suite'), homeOf(request)), searchParams.has('renvoyer') ? 307 : 303);
}

export default function Switch() {
  return null;
}
