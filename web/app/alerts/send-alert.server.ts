import { alertSchema } from '@carrefour/config';
import { json, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { sendForm } from '../forms/cms-forms.server';
import type { ReturnedForm } from '../forms/form-trouble';
import { receiveForm } from '../forms/receive-form.server';
import { returnForm } from '../forms/return-form.server';
import { toFieldProblems } from '../forms/to-field-problems';
import { localeOf, localePath } from '../i18n/locale';
import { searchLabel } from './search-label.server';

export const ALERT_FORM = 'alert';

/** Asks for an alert; the foot of each page sends an address alone, and the rest is asked here. */
export async function sendAlert(args: ActionFunctionArgs) {
  const locale = localeOf(new URL(args.request.url).pathname);
  const received = await receiveForm(args, ALERT_FORM);
  const { values, trouble, visitor } = received;
  if (values['frequency'] === undefined) {
    const begun: ReturnedForm = { values, problems: {}, trouble: null, stamp: null, likely: [] };
    return json(begun, { headers: { 'Cache-Control': 'no-store' } });
  }
  const query = new URL(args.request.url).searchParams.toString();
  const asked = alertSchema.safeParse({ ...values, query, label: await searchLabel(query, locale), locale, visitor });
  if (!asked.success) return returnForm(received, { problems: toFieldProblems(asked.error.issues, values), trouble });
  if (trouble !== null) return returnForm(received, { trouble });
  const sent = await sendForm('alerts', asked.data);
  if (sent.kind !== 'sent') return returnForm(received, { trouble: sent.kind });
  return redirect(localePath(locale, '/merci/alert'), 303);
}
