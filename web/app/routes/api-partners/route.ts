import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiJson } from '../../api/api-response.server';
import { answering } from '../../api/serve-projects.server';
import { listPartners } from '../../cms/cms.server';
import { siteEnv } from '../../site-env.server';

/** `GET /api/v1/partners`: the members of the collective. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answering(async () => {
    const { total, partners } = await listPartners();
    const { WEB_URL } = siteEnv();
    return apiJson(request, { total, partners: partners.map((partner) => ({ ...partner, url: `${WEB_URL}/partenaires/${partner.slug}` })) });
  });
