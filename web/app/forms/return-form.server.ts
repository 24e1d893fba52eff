import { json } from '@remix-run/node';
import { statusOf, type FieldProblems, type FormTrouble, type PlaceAsked, type ReturnedForm } from './form-trouble';
import type { ReceivedForm } from './receive-form.server';

type Wrong = { problems?: FieldProblems; trouble?: FormTrouble | null; place?: PlaceAsked | null };

/** The form again, with what was written in it and what to put right; `likely`: sheets that may already tell of what it describes. */
export function returnForm({ values, stamp }: Pick<ReceivedForm, 'values' | 'stamp'>, { problems = {}, trouble = null, place = null }: Wrong, likely: ReturnedForm['likely'] = []) {
  const returned: ReturnedForm = { values, problems, trouble, stamp, likely, ...(place !== null && { place }) };
  return json(returned, { status: statusOf(trouble), headers: { 'Cache-Control': 'no-store' } });
}
