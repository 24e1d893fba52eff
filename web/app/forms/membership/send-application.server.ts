import { membershipSchema } from '@carrefour/config';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';
import { sendForm } from '../cms-forms.server';
import { receiveForm } from '../receive-form.server';
import { returnForm } from '../return-form.server';
import { toFieldProblems } from '../to-field-problems';

export const MEMBERSHIP_FORM = 'membership';

/** Sends an organisation's application. */
export async function sendApplication(args: ActionFunctionArgs) {
  const locale = localeOf(new URL(args.request.url).pathname);
  const received = await receiveForm(args, MEMBERSHIP_FORM);
  const { values, trouble, visitor } = received;
  const asked = membershipSchema.safeParse({ ...values, locale, visitor });
  if (!asked.success) return returnForm(received, { problems: toFieldProblems(asked.error.issues, values), trouble });
  if (trouble !== null) return returnForm(received, { trouble });
  const sent = await sendForm('applications', asked.data);
  if (sent.kind !== 'sent') return returnForm(received, { trouble: sent.kind });
  return redirect(localePath(locale, '/merci/application'), 303);
}
