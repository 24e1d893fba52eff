import { linkToken, sheetChangeSchema } from '@carrefour/config';
import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { localeOf, localePath } from '../../i18n/locale';
import { sendForm } from '../cms-forms.server';
import type { FieldProblems } from '../form-trouble';
import { whichPlace } from '../place/which-place.server';
import { receiveForm, type ReceivedForm } from '../receive-form.server';
import { returnForm } from '../return-form.server';
import { toFieldProblems } from '../to-field-problems';

export const SHEET_FORM = 'sheet';

/** Sends what a carrier asks of its sheet. `refused` by the CMS: nothing was changed. */
export async function sendSheetChange(args: ActionFunctionArgs) {
  const locale = localeOf(new URL(args.request.url).pathname);
  const token = linkToken.safeParse(args.params['token']);
  const sent = await receiveForm(args, SHEET_FORM);
  const { place, asked: placeAsked, shown } = whichPlace(sent.values);
  const received: ReceivedForm = { ...sent, values: { ...sent.values, place } };
  const { trouble, values: { kind, note, placeMeant: _meant, placeWas: _was, ...fields } } = received;
  const which: FieldProblems = kind === 'correct' && placeAsked !== null ? { placeMeant: 'which' } : {};
  if (!token.success) return returnForm(received, { trouble: 'gone' });
  const asked = sheetChangeSchema.safeParse({ kind, note, values: fields });
  if (!asked.success) return returnForm(received, { problems: { ...toFieldProblems(asked.error.issues, received.values, ['startYear', 'endYear']), ...which }, trouble, place: shown });
  if (trouble !== null) return returnForm(received, { trouble, place: shown });
  if (Object.keys(which).length > 0) return returnForm(received, { problems: which, place: shown });
  const kept = await sendForm('sheets', { token: token.data, change: asked.data, locale });
  if (kept.kind !== 'sent') return returnForm(received, { trouble: kept.kind, place: shown });
  return redirect(localePath(locale, '/merci/sheet'), 303);
}
