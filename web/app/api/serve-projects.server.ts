import { CmsUnavailable } from '../cms/cms-error';
import { followTerms } from '../search/follow-terms.server';
import { siteEnv } from '../site-env.server';
import { apiProblem } from './api-response.server';
import { parseApiSearch, type ApiSearch } from './parse-api-search.server';

export type Serve = (search: ApiSearch, siteUrl: string, request: Request) => Promise<Response>;

/** What the four formats of a search share: the query read or refused, and what is down said in the API's way. */
export async function serveProjects(request: Request, serve: Serve, forced: Partial<ApiSearch['state']> = {}): Promise<Response> {
  const { search, problems } = parseApiSearch(new URL(request.url).searchParams);
  if (problems.length > 0) return apiProblem(400, problems.map(({ message }) => message).join(' '), problems);
  return answering(async () => serve({ ...search, state: { ...(await followTerms(search.state)), ...forced } }, siteEnv().WEB_URL, request));
}

/** Turns a CMS or an engine that does not answer into a 503 that says to come back. */
export async function answering(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Response) return error;
    if (!(error instanceof CmsUnavailable)) process.stderr.write(`${String(error)}\n`);
    return apiProblem(503, 'Les données ne répondent pas pour le moment : réessayez dans un instant.');
  }
}
