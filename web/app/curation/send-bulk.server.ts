import type { ActionFunctionArgs } from '@remix-run/node';
import { askSpace } from '../space/cms-space.server';
import { receiveSpaceForm } from '../space/receive-space-form.server';
import { titlesOf, type BulkAsked, type BulkSent } from './bulk-sent';
import { askedAt } from './list-page.server';
import { toCmsQuery } from './list-query';
import { readSpace } from './load-project.server';
import type { BulkResult, OwnList } from './own-project';

/** As many as the CMS takes, and shows, at a time. */
const AT_ONCE = 100;

/** Every project that the list of this address finds, on all its pages: titles by id. */
async function findAll(request: Request): Promise<Map<string, string>> {
  const query = toCmsQuery(await askedAt(request.url));
  const found = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    query.set('page', String(page));
    query.set('perPage', String(AT_ONCE));
    const { items, total } = await readSpace<OwnList>(request, `projects?${query}`);
    for (const { id, title } of items) found.set(id, title);
    if (items.length === 0 || found.size >= total) return found;
  }
}

/** Does with the ticked projects, or with all that are found, what was chosen. */
export async function sendBulk({ request }: ActionFunctionArgs): Promise<BulkSent> {
  const form = await receiveSpaceForm(request);
  const asked: BulkAsked = { ids: form.all('id'), everywhere: form.get('everywhere') === '1', action: form.get('action'), theme: form.get('theme'), audience: form.get('audience') };
  const refused = (trouble: string): BulkSent => ({ trouble, result: null, titles: {}, asked });
  const { action } = asked;
  if (asked.ids.length === 0 && !asked.everywhere) return refused('noPick');
  // The list shows everything until the place that was typed is told: « all » is not what they mean.
  if (asked.everywhere && (new URL(request.url).searchParams.get('lieu') ?? '').trim() !== '') return refused('noPlace');
  if (action === '') return refused('noAction');
  const code = action === 'theme' || action === 'audience' ? asked[action] : null;
  if (code === '') return refused('noTerm');
  const found = asked.everywhere ? await findAll(request) : null;
  const ids = found === null ? asked.ids : [...found.keys()];
  const result: BulkResult = { done: 0, sent: 0, skipped: [] };
  const titles = () => titlesOf(result, found ?? new Map());
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const answer = await askSpace<BulkResult>(request, 'POST', 'projects/bulk', { ids: ids.slice(first, first + AT_ONCE), action, ...(code !== null && { code }) });
    // Those before are done: who hears of the trouble hears of them too.
    if (answer.kind !== 'done') return { ...refused(answer.kind === 'gone' ? 'refused' : answer.kind), ...(first > 0 && { result, titles: titles() }) };
    result.done += answer.body.done;
    result.sent += answer.body.sent;
    result.skipped.push(...answer.body.skipped);
  }
  return { trouble: null, result, titles: titles(), asked };
}
