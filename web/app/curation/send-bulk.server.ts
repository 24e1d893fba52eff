import type { ActionFunctionArgs } from '@remix-run/node';
import { askSpace } from '../space/cms-space.server';
import { receiveSpaceForm } from '../space/receive-space-form.server';
import type { BulkResult } from './own-project';

type Sent = { trouble: string | null; result: BulkResult | null };
const trouble = (name: string): Sent => ({ trouble: name, result: null });

/** Does with the ticked projects what was chosen. */
export async function sendBulk({ request }: ActionFunctionArgs): Promise<Sent> {
  const form = await receiveSpaceForm(request);
  const [ids, action] = [form.all('id'), form.get('action')];
  if (ids.length === 0) return trouble('noPick');
  if (action === '') return trouble('noAction');
  const isTerm = action === 'theme' || action === 'audience';
  if (isTerm && form.get(action) === '') return trouble('noTerm');
  const answer = await askSpace<BulkResult>(request, 'POST', 'projects/bulk', { ids, action, ...(isTerm && { code: form.get(action) }) });
  return answer.kind === 'done' ? { trouble: null, result: answer.body } : trouble(answer.kind === 'gone' ? 'refused' : answer.kind);
}
