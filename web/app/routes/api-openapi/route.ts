import type { LoaderFunctionArgs } from '@remix-run/node';
import { apiJson } from '../../api/api-response.server';
import { openApi } from '../../api/open-api.server';
import { siteEnv } from '../../site-env.server';

/** `GET /api/v1/openapi.json`: this API described (OpenAPI 3.1). */
export const loader = ({ request }: LoaderFunctionArgs) => apiJson(request, openApi(siteEnv().WEB_URL));
