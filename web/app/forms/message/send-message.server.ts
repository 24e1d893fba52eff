import { relayMessageSchema, type RelayRecipient, type RelayTarget } from '@carrefour/config';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { followNeed } from '../../alerts/follow-need.server';
import { localeOf, localePath } from '../../i18n/locale';
import { sendForm } from '../cms-forms.server';
import { receiveForm } from '../receive-form.server';
import { returnForm } from '../return-form.server';
import { toFieldProblems } from '../to-field-problems';

export const MESSAGE_FORM = 'message';

/** Sends a message for whoever the page says; a page that thanks, or the form again with what to put right. */
export async function sendMessage(args: ActionFunctionArgs, target: RelayTarget) {
  const locale = localeOf(new URL(args.request.url).pathname);
  const received = await receiveForm(args, MESSAGE_FORM);
  const { values, trouble, visitor } = received;
  const asked = relayMessageSchema.safeParse({ ...values, ...target, shareAddress: values['shareAddress'] === '1', locale, visitor });
  if (!asked.success) return returnForm(received, { problems: toFieldProblems(asked.error.issues, values), trouble });
  if (trouble !== null) return returnForm(received, { trouble });
  const sent = await sendForm<RelayRecipient>('messages', asked.data);
  if (sent.kind !== 'sent') return returnForm(received, { trouble: sent.kind });
  const followed = values['follow'] === '1' && target.purpose === 'besoin' ? await followNeed(asked.data) : null;
  const alert = followed === null ? '' : `&alerte=${followed ? 'demandee' : 'manquee'}`;
  return redirect(localePath(locale, `/merci/message?via=${sent.body.holder}${alert}`), 303);
}
