import type { ActionFunctionArgs } from '@remix-run/node';
import { readPlainForm } from '../../forms/read-plain-form';
import { countSilentQuery } from '../../search/silent-queries.server';

/** As long as a search may be, written as an address writes it. */
const MAX_BYTES = 10_000;

/** `POST /recherche/sans-resultat` with `q`: a search found nothing. Answers nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const words = (await readPlainForm(request, MAX_BYTES)).get('q');
  if (typeof words === 'string') countSilentQuery(words);
  return new Response(null, { status: 204 });
}

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });
