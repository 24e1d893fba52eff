import { json, type ActionFunctionArgs } from '@remix-run/node';
import { pairsOf } from '../../curation/pairs-of';
import { saveSheet } from '../../curation/save-sheet.server';
import { formatHour } from '../../i18n/dates';
import { localeOf } from '../../i18n/locale';
import { receiveSpaceForm } from '../../space/receive-space-form.server';

const statuses = { stale: 409, waiting: 409, gone: 404, refused: 400, down: 503 } as const;

/** Written to, never read. */
export const loader = () => new Response(null, { status: 405 });

/** `POST /espace/projets/<id>/brouillon`: the form as it is being written → `{seen, wrong, at}`; 409 where somebody else wrote the same. */
export async function action({ request, params }: ActionFunctionArgs) {
  const outcome = await saveSheet(request, params['id'], pairsOf(await receiveSpaceForm(request)));
  const headers = { 'Cache-Control': 'no-store' };
  if (outcome.kind !== 'saved') return json({}, { status: statuses[outcome.kind], headers });
  const locale = localeOf(new URL(request.url).pathname);
  const at = formatHour(new Date().toISOString(), locale);
  return json({ seen: outcome.saved.seen, wrong: Object.keys(outcome.problems).length, at }, { headers });
}
