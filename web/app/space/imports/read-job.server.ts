import type { ImportJobView, ImportRowsPage } from '@carrefour/config';
import { askSpace, type SpaceAnswer } from '../cms-space.server';

const statusOf = { gone: 404, refused: 403, flood: 429, down: 503, stale: 409 } as const;

/** What was answered; throws the page that says why it was not. */
export function orPage<Body>(answer: SpaceAnswer<Body>): Body {
  if (answer.kind === 'done') return answer.body;
  throw new Response(null, { status: statusOf[answer.kind] });
}

export const readJob = async (request: Request, id: string | undefined): Promise<ImportJobView> => orPage(await askSpace<ImportJobView>(request, 'GET', `imports/${encodeURIComponent(id ?? '')}`));

/** The filter and page that an address asks for. */
export const askedRows = (request: Request): { filter: string | null; page: string } => {
  const { searchParams } = new URL(request.url);
  return { filter: searchParams.get('filtre'), page: searchParams.get('page') ?? '1' };
};

export async function readJobRows(request: Request, id: string, part: 'rehearsal' | 'run'): Promise<ImportRowsPage> {
  const { filter, page } = askedRows(request);
  const query = new URLSearchParams({ part, page, ...(filter !== null && { filter }) });
  return orPage(await askSpace<ImportRowsPage>(request, 'GET', `imports/${encodeURIComponent(id)}/rows?${query.toString()}`));
}

/** The sentence of a refusal, if the CMS wrote one for people. */
export function refusalOf(answer: Exclude<SpaceAnswer<unknown>, { kind: 'done' }>): string | null {
  const { body } = answer;
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string' && answer.kind === 'refused' ? error.message : null;
}
