import type { ActionFunctionArgs } from '@remix-run/node';
import { askSpace } from '../space/cms-space.server';
import { receiveSpaceForm } from '../space/receive-space-form.server';
import type { BulkAsked, BulkSent } from './bulk-sent';
import { askedAt } from './list-page.server';
import { toCmsQuery } from './list-query';
import { readSpace } from './load-project.server';
import type { BulkResult, OwnList } from './own-project';

/** As many as the CMS takes, and shows, at a time. */
const AT_ONCE = 100;

/** Every project that the list of this address finds, on all its pages. */
async function findAll(request: Request): Promise<string[]> {
  const query = toCmsQuery(await askedAt(request.url));
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    query.set('page', String(page));
    query.set('perPage', String(AT_ONCE));
    const { items, total } = await readSpace<OwnList>(request, `projects?${query}`);
    ids.push(...items.map(({ id }) => id));
    if (items.length === 0 || ids.length >= total) return ids;
  }
}

/** Does with the ticked projects, or with all that are found, what was chosen. */
export async function sendBulk({ request }: ActionFunctionArgs): Promise<BulkSent> {
  const form = await receiveSpaceForm(request);
  const asked: BulkAsked = { ids: form.all('id'), everywhere: form.get('everywhere') === '1', action: form.get('action'), theme: form.get('theme'), audience: form.get('audience') };
  const refused = (trouble: string): BulkSent => ({ trouble, result: null, asked });
  const { action } = asked;
  if (asked.ids.length === 0 && !asked.everywhere) return refused('noPick');
  if (action === '') return refused('noAction');
  const code = action === 'theme' || action === 'audience' ? asked[action] : null;
  if (code === '') return refused('noTerm');
  const ids = asked.everywhere ? await findAll(request) : asked.ids;
  const result: BulkResult = { done: 0, sent: 0, skipped: [] };
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const answer = await askSpace<BulkResult>(request, 'POST', 'projects/bulk', { ids: ids.slice(first, first + AT_ONCE), action, ...(code !== null && { code }) });
    if (answer.kind !== 'done') return refused(answer.kind === 'gone' ? 'refused' : answer.kind);
    result.done += answer.body.done;
    result.sent += answer.body.sent;
    result.skipped.push(...answer.body.skipped);
  }
  return { trouble: null, result, asked };
}
