import type { LoaderFunctionArgs } from '@remix-run/node';
import { aloneSchema } from '../../api/answer-schemas.server';
import { apiJson, apiProblem, apiText } from '../../api/api-response.server';
import { schemaChanges } from '../../api/schema-changes';
import { tableSchema } from '../../api/table-schema';
import { siteEnv } from '../../site-env.server';

/** `GET /api/v1/schemas/<name>`: what a project, a file of projects and a source are (JSON Schema), what the tables hold (Table Schema), how all changed. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  const name = params['name'] ?? '';
  if (name === 'projects.tableschema.json') return apiJson(request, tableSchema());
  if (name === 'changes.json') return apiJson(request, { versions: schemaChanges });
  const schema = aloneSchema(name, `${siteEnv().WEB_URL}/api/v1/schemas/${name}`);
  if (schema === null) return apiProblem(404, 'Les formats décrits sont project.json, projects.json, source.json, projects.tableschema.json et changes.json.');
  return apiText(request, 'application/schema+json; charset=utf-8', JSON.stringify(schema, null, 2));
}
