import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { findLikely } from '../../forms/proposal/find-likely.server';

/** `GET /proposer/proches?titre=jardin` → `{likely:[{slug,title,where}]}`: sheets that may tell of the same project. */
export async function loader({ request }: LoaderFunctionArgs) {
  const title = (new URL(request.url).searchParams.get('titre') ?? '').slice(0, 250);
  return json({ likely: await findLikely(title) }, { headers: { 'Cache-Control': 'no-store' } });
}
