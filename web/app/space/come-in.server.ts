import { redirect } from '@remix-run/node';
import type { FieldProblems, FormTrouble } from '../forms/form-trouble';
import { returnForm } from '../forms/return-form.server';
import type { ReceivedForm } from '../forms/receive-form.server';
import { localeOf, localePath } from '../i18n/locale';
import type { SpaceAnswer } from './cms-space.server';
import { enterSpace } from './enter-space.server';
import { withoutPasswords } from './password-problems';

/** What the CMS makes of a way in. */
export type Entry = { outcome: 'in'; session: string; isFirst?: boolean } | { outcome: 'wrong' | 'nowhere' };

/** The form again, without the passwords that were typed in it. */
export const returnDoorForm = ({ values, stamp }: Pick<ReceivedForm, 'values' | 'stamp'>, wrong: { problems?: FieldProblems; trouble?: FormTrouble | null }) =>
  returnForm({ values: withoutPasswords(values), stamp }, wrong);

/** Lets in whoever found the way, a partner's first manager to its profile; the form comes back otherwise, and whoever has no partner left is sent to the door, which says so. */
export async function comeIn(request: Request, answer: SpaceAnswer<Entry>, received: ReceivedForm) {
  const locale = localeOf(new URL(request.url).pathname);
  if (answer.kind !== 'done') return returnDoorForm(received, { trouble: answer.kind === 'stale' ? 'refused' : answer.kind });
  if (answer.body.outcome === 'in') return enterSpace(request, answer.body.session, localePath(locale, answer.body.isFirst === true ? '/espace/profil' : '/espace'));
  if (answer.body.outcome === 'nowhere') return redirect(localePath(locale, '/connexion?nulle-part=1'), 303);
  return returnDoorForm(received, { problems: { current: 'other' } });
}
