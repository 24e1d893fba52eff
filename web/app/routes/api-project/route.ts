import { toApiProject, toExported } from '@carrefour/config';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiJson, apiProblem } from '../../api/api-response.server';
import { answering } from '../../api/serve-projects.server';
import { getProject } from '../../cms/cms.server';
import { askAgain } from '../../cms/moved-to.server';
import { siteEnv } from '../../site-env.server';

/** `GET /api/v1/projects/<slug>`: one project; a former address leads to the present one. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answering(async () => {
    const answer = await getProject(params['slug'] ?? '');
    const { WEB_URL } = siteEnv();
    switch (answer.kind) {
      case 'found':
        return apiJson(request, toApiProject(toExported(answer.project), WEB_URL));
      case 'moved':
        return new Response(null, { status: 301, headers: { ...askAgain, Location: `/api/v1/projects/${answer.slug}`, 'Access-Control-Allow-Origin': '*' } });
      case 'gone':
        return apiProblem(410, 'Ce projet a été retiré.');
      case 'unknown':
        return apiProblem(404, 'Aucun projet n’a cette adresse.');
    }
  });
