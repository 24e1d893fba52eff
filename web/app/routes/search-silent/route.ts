import type { ActionFunctionArgs } from '@remix-run/node';
import { countSilentQuery } from '../../search/silent-queries.server';

/** `POST /recherche/sans-resultat` with `q`: a search found nothing. Answers nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const words = (await request.formData()).get('q');
  if (typeof words === 'string') countSilentQuery(words);
  return new Response(null, { status: 204 });
}

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });
