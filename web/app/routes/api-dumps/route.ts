import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiJson } from '../../api/api-response.server';
import { answering } from '../../api/serve-projects.server';
import { listDumps } from '../../cms/cms.server';
import { toGivenDump } from '../../open-data/to-given-dump';
import { siteEnv } from '../../site-env.server';

/** `GET /api/v1/dumps`: whole copies of the public data; the first of a new site comes a moment after it was asked for. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answering(async () => {
    const { dumps } = await listDumps();
    return apiJson(request, { dumps: dumps.map((dump) => toGivenDump(dump, siteEnv().WEB_URL)) });
  });
