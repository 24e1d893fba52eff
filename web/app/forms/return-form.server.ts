import { json } from '@remix-run/node';
import { statusOf, type FieldProblems, type FormTrouble, type ReturnedForm } from './form-trouble';
import type { ReceivedForm } from './receive-form.server';

/** The form again, with what was written in it and what to put right. */
export function returnForm({ values, stamp }: Pick<ReceivedForm, 'values' | 'stamp'>, { problems = {}, trouble = null }: { problems?: FieldProblems; trouble?: FormTrouble | null }) {
  const returned: ReturnedForm = { values, problems, trouble, stamp };
  return json(returned, { status: statusOf(trouble), headers: { 'Cache-Control': 'no-store' } });
}
