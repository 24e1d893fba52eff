import { json } from '@remix-run/node';
import { statusOf, type FieldProblems, type ReturnedForm } from '../../forms/form-trouble';

/** Which form of the page comes back, with what was written in it. */
export type ReturnedGroupForm = { intent: string; form: ReturnedForm };

export function returnGroupForm(intent: string, values: Record<string, string>, problems: FieldProblems, trouble: ReturnedForm['trouble'] = null) {
  const returned: ReturnedGroupForm = { intent, form: { values, problems, trouble, stamp: null, likely: [] } };
  return json(returned, { status: statusOf(trouble), headers: { 'Cache-Control': 'private, no-store' } });
}
