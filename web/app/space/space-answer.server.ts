import { redirect, type TypedResponse } from '@remix-run/node';
import { returnForm } from '../forms/return-form.server';
import type { FieldProblems, FormTrouble } from '../forms/form-trouble';
import { localeOf, localePath } from '../i18n/locale';
import type { SpaceAnswer } from './cms-space.server';
import { DONE } from './done-notice';

/** A form of the space again, with what was written in it. */
export const returnSpaceForm = (values: Record<string, string>, wrong: { problems?: FieldProblems; trouble?: FormTrouble | null }) => returnForm({ values, stamp: null }, wrong);

/** To a page of the space once something is done, which then says so. `path`: French, without query. */
export const doneAt = (request: Request, path: string, done: string): TypedResponse<never> =>
  redirect(localePath(localeOf(new URL(request.url).pathname), `${path}?${DONE}=${done}`), 303);

/** Why the CMS did not do what was asked, as forms say it. */
export const toTrouble = ({ kind }: SpaceAnswer<unknown>): FormTrouble => (kind === 'done' || kind === 'stale' ? 'refused' : kind);
