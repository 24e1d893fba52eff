import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { ErrorSummary } from '../../forms/error-summary';
import { FormCheck } from '../../forms/form-choice';
import { FormField } from '../../forms/form-field';
import styles from '../../forms/form.module.css';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { siteEnv } from '../../site-env.server';
import { askSpace } from '../../space/cms-space.server';
import type { Entry } from '../../space/come-in.server';
import { DoneNotice } from '../../space/done-notice';
import { PasswordFields } from '../../space/password-fields';
import { passwordProblems } from '../../space/password-problems';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { endedCookie, sessionCookie } from '../../space/session-cookie';
import { doneAt, returnSpaceForm, toTrouble } from '../../space/space-answer.server';
import { SpaceBlock } from '../../space/space-block';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { useMember } from '../../space/use-member';
import { visitorOf } from '../../space/visitor-of.server';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

export const loader = async ({ request }: LoaderFunctionArgs) => ({ member: await requireMember(request) });

async function changePassword(request: Request, values: Record<string, string>, visitor: string) {
  const problems = { ...(values['current'] ? {} : { current: 'required' as const }), ...passwordProblems(values) };
  if (Object.keys(problems).length > 0) return returnSpaceForm({}, { problems });
  const { current, password } = values;
  const answer = await askSpace<Entry>(request, 'POST', 'password/change', { current, password, visitor, locale: localeOf(new URL(request.url).pathname) });
  if (answer.kind !== 'done') return returnSpaceForm({}, { trouble: toTrouble(answer) });
  if (answer.body.outcome !== 'in') return returnSpaceForm({}, { problems: { current: 'other' } });
  const next = doneAt(request, '/espace/compte', 'changed');
  next.headers.set('Set-Cookie', sessionCookie(answer.body.session, siteEnv().WEB_URL));
  return next;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { values } = await receiveSpaceForm(request);
  if (values['intent'] === 'password') return changePassword(request, values, visitorOf(context));
  if (values['intent'] === 'leave' && values['sure'] !== '1') return returnSpaceForm({}, { problems: { sure: 'required' } });
  const answer = await askSpace<{ outcome?: string }>(request, 'POST', values['intent'] === 'leave' ? 'team/leave' : 'sign-out-everywhere', {});
  if (answer.kind !== 'done') return returnSpaceForm({}, { trouble: toTrouble(answer) });
  if (answer.body.outcome === 'last') return doneAt(request, '/espace/compte', 'last');
  if (values['intent'] === 'leave') return redirect(localePath(localeOf(new URL(request.url).pathname), '/espace'), 303);
  return redirect(localePath(localeOf(new URL(request.url).pathname), '/connexion?sortie=1'), { status: 303, headers: { 'Set-Cookie': endedCookie(siteEnv().WEB_URL) } });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ account }) => account.mine.title);

function OwnAccount() {
  const returned = useActionData<typeof action>();
  const { account: { mine, password } } = useSpaceTexts();
  const { partner } = useMember();
  return (
    <>
      <ErrorSummary returned={returned} labels={{ current: mine.current, password: password.new, again: password.again, sure: mine.leaveSure }} />
      <SpaceBlock heading={mine.passwordHeading}>
        <SpaceForm className={styles.form}>
          <input type="hidden" name="intent" value="password" />
          <FormField name="current" type="password" label={mine.current} returned={returned} autoComplete="current-password" maxLength={200} />
          <PasswordFields returned={returned} />
          <p>
            <button type="submit" className={`${action_.button} ${action_.strong}`}>{mine.change}</button>
          </p>
        </SpaceForm>
      </SpaceBlock>
      <SpaceBlock heading={mine.everywhereHeading} intro={mine.everywhereText}>
        <SpaceForm>
          <input type="hidden" name="intent" value="everywhere" />
          <button type="submit" className={action_.button}>{mine.everywhere}</button>
        </SpaceForm>
      </SpaceBlock>
      <SpaceBlock heading={mine.leaveHeading(partner.name)} intro={mine.leaveText}>
        <SpaceForm className={styles.form}>
          <input type="hidden" name="intent" value="leave" />
          <FormCheck name="sure" label={mine.leaveSure} returned={returned} />
          <p>
            <button type="submit" className={action_.button}>{mine.leave}</button>
          </p>
        </SpaceForm>
      </SpaceBlock>
    </>
  );
}

/** `/espace/compte`: one's own password, sessions and place in the organisation. */
export default function SpaceAccount() {
  const { account: { mine }, common } = useSpaceTexts();
  const { account, actingFor, partners } = useMember();
  return (
    <SpacePage title={mine.title}>
      <DoneNotice texts={{ changed: mine.changed }} />
      <DoneNotice texts={{ last: mine.last }} kind="warn" />
      {actingFor ? (
        <Notice>{mine.acting}</Notice>
      ) : (
        <>
          <SpaceBlock heading={mine.identity}>
            <p>
              <strong>{account.name}</strong>
              <br />
              {account.email}
            </p>
            <p>{mine.memberships}</p>
            <ul className={styles.list}>
              {partners.map(({ slug, name, role }) => (
                <li key={slug}>{`${name} (${common.roles[role]})`}</li>
              ))}
            </ul>
          </SpaceBlock>
          <OwnAccount />
        </>
      )}
    </SpacePage>
  );
}
