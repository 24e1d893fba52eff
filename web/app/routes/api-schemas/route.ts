import type { LoaderFunctionArgs } from '@remix-run/node';
import { projectJsonSchema } from '../../api/answer-schemas.server';
import { apiJson, apiProblem, apiText } from '../../api/api-response.server';
import { schemaChanges } from '../../api/schema-changes';
import { tableSchema } from '../../api/table-schema';
import { siteEnv } from '../../site-env.server';

/** `GET /api/v1/schemas/<name>`: what a project is (JSON Schema), what the tables hold (Table Schema), how both changed. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  switch (params['name'] ?? '') {
    case 'project.json':
      return apiText(request, 'application/schema+json; charset=utf-8', JSON.stringify(projectJsonSchema(`${siteEnv().WEB_URL}/api/v1/schemas/project.json`), null, 2));
    case 'projects.tableschema.json':
      return apiJson(request, tableSchema());
    case 'changes.json':
      return apiJson(request, { versions: schemaChanges });
    default:
      return apiProblem(404, 'Les formats décrits sont project.json, projects.tableschema.json et changes.json.');
  }
}
