import { reportSchema } from '@carrefour/config';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { localeOf, localePath } from '../i18n/locale';
import { sendForm } from './cms-forms.server';
import { receiveForm } from './receive-form.server';
import { returnForm } from './return-form.server';
import { toFieldProblems } from './to-field-problems';

export const REPORT_FORM = 'report';

/** Sends a report on a sheet, or (without one) an opinion on a page. */
export async function sendReport(args: ActionFunctionArgs, project: string | null) {
  const locale = localeOf(new URL(args.request.url).pathname);
  const received = await receiveForm(args, REPORT_FORM);
  const { values, trouble, visitor } = received;
  const about = project === null ? { reason: 'feedback', project: null, page: values['page'] } : { project, page: null };
  const asked = reportSchema.safeParse({ ...values, ...about, locale, visitor });
  if (!asked.success) return returnForm(received, { problems: toFieldProblems(asked.error.issues, values), trouble });
  if (trouble !== null) return returnForm(received, { trouble });
  const sent = await sendForm('reports', asked.data);
  if (sent.kind !== 'sent') return returnForm(received, { trouble: sent.kind });
  return redirect(localePath(locale, project === null ? '/merci/feedback' : '/merci/report'), 303);
}
