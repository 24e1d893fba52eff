import type { SpaceCounts } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { periodOf } from '../../counts/period-of';
import { toCountsCsv } from '../../counts/to-counts-csv';
import { siteEnv } from '../../site-env.server';
import { askSpace } from '../../space/cms-space.server';

/** `/espace/chiffres.csv`: a partner's figures, for its own tables. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const answer = await askSpace<SpaceCounts>(request, 'GET', `counts?days=${periodOf(request.url)}`);
  if (answer.kind !== 'done') return new Response(null, { status: 503 });
  return new Response(toCountsCsv(answer.body, siteEnv().WEB_URL), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="chiffres.csv"', 'Cache-Control': 'private, no-store' },
  });
}
