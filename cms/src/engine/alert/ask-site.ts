import { environment } from '../../environment';
import type { ToldProject } from './split-news';

const PER_PAGE = 100;
/** A mail that would speak of more than five hundred projects says so, and links to the search. */
const MOST_PAGES = 5;
const TIMEOUT_MS = 20_000;

/** What changed in a search since a moment, the latest first; `isWhole`: nothing was left out. */
export type Changed = { projects: ToldProject[]; isWhole: boolean };

/**
 * Asks the site itself, through its public API: the words of a search mean there what they mean to whoever reads its page.
 * Throws when it does not answer.
 */
export async function askSite(query: string, since: Date): Promise<Changed> {
  const projects: ToldProject[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const params = new URLSearchParams(query);
    for (const [name, value] of [['since', since.toISOString()], ['sort', 'recent'], ['perPage', String(PER_PAGE)], ['page', String(page)]] as const) params.set(name, value);
    const answer = await fetch(`${environment().WEB_URL}/api/v1/projects?${params.toString()}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok) throw new Error(`Le site répond ${answer.status} à ?${params.toString()}`);
    const body = (await answer.json()) as { total: number; projects: ToldProject[] };
    projects.push(...body.projects);
    if (body.projects.length < PER_PAGE) return { projects, isWhole: true };
  }
  return { projects, isWhole: false };
}
