import type { ActionFunctionArgs } from '@remix-run/node';
import { siteEnv } from '../site-env.server';
import { readStamp } from './form-stamp';
import type { FormTrouble } from './form-trouble';
import { STAMP_FIELD, TRAP_FIELD } from './hidden-fields';
import { readPlainForm } from './read-plain-form';
import { toVisitor } from './to-visitor';

const MAX_BYTES = 200_000;

export type ReceivedForm = {
  values: Record<string, string>;
  trouble: FormTrouble | null;
  /** Digest of the sender's network. */
  visitor: string;
  /** Kept when the form was only sent too fast, so that sending it again is not too fast again. */
  stamp: string | null;
};

async function readValues(request: Request): Promise<Record<string, string>> {
  const form = await readPlainForm(request, MAX_BYTES);
  return Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

/** Reads a form that was sent, and whether to believe it: from a page of ours, open long enough, and by nobody who fills every box there is. */
export async function receiveForm({ request, context }: ActionFunctionArgs, form: string): Promise<ReceivedForm> {
  const { [STAMP_FIELD]: stamp = '', [TRAP_FIELD]: trap = '', ...values } = await readValues(request);
  const { SESSION_SECRET } = siteEnv();
  const address = typeof context['address'] === 'string' ? context['address'] : '';
  const verdict = readStamp(SESSION_SECRET, form, stamp);
  return {
    values, visitor: toVisitor(SESSION_SECRET, address, new Date().toISOString().slice(0, 10)),
    trouble: trap !== '' ? 'trap' : verdict === 'fine' ? null : verdict, stamp: verdict === 'early' ? stamp : null,
  };
}
