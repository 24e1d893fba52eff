import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiJson } from '../../api/api-response.server';
import { answering } from '../../api/serve-projects.server';
import { listWithdrawn } from '../../cms/cms.server';

/** `GET /api/v1/withdrawn`: projects that are public no more (objection, deletion, taken off the site) or speak under another id, and why, for whoever keeps a copy of the data. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answering(async () => {
    const { withdrawn } = await listWithdrawn();
    return apiJson(request, { total: withdrawn.length, withdrawn });
  });
