import { linkToken } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ClosedLink } from '../../forms/closed-link';
import { sendForm } from '../../forms/cms-forms.server';
import { FormChoice } from '../../forms/form-choice';
import { FormField } from '../../forms/form-field';
import styles from '../../forms/form.module.css';
import { NarrowSection } from '../../forms/narrow-section';
import { PlainForm } from '../../forms/plain-form';
import { privatePage } from '../../forms/private-page';
import { readLink } from '../../forms/read-link.server';
import { receiveForm } from '../../forms/receive-form.server';
import { returnForm } from '../../forms/return-form.server';
import { Differences, type Difference } from '../../forms/sheet/differences';
import { stampFor } from '../../forms/stamp-for.server';
import { formTextsOf, useFormTexts } from '../../i18n/form-texts';
import { localeOf, localePath } from '../../i18n/locale';
import { useTexts, useTheirLanguage } from '../../i18n/texts';
import { MoreLink } from '../../ui/action/button-link';
import { PageHead } from '../../ui/page/page-head';
import { pageMeta } from '../../ui/page/page-meta';

const FORM = 'decision';
type Request = { kind: 'confirm' | 'correct' | 'remove' | 'new'; title: string; projectId: string | null; note: string | null; differences: Difference[] };

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await readLink<{ request: Request | null }>('decisions/read', params['token']);
  return { asked: found?.request ?? null, stamp: stampFor(FORM) };
}

export async function action(args: ActionFunctionArgs) {
  const token = linkToken.safeParse(args.params['token']);
  const received = await receiveForm(args, FORM);
  const { values: { decision, answer = '' }, trouble } = received;
  if (!token.success) return returnForm(received, { trouble: 'gone' });
  if (decision !== 'accepted' && decision !== 'refused') return returnForm(received, { problems: { decision: 'required' }, trouble });
  if (trouble !== null) return returnForm(received, { trouble });
  const sent = await sendForm('decisions', { token: token.data, decision, answer });
  if (sent.kind !== 'sent') return returnForm(received, { trouble: sent.kind });
  return redirect(localePath(localeOf(new URL(args.request.url).pathname), '/merci/decision'), 303);
}

export const headers = privatePage;

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: formTextsOf(localeOf(location.pathname)).decision.title, description: null, location, matches, hidden: true });

/** `/decision/<token>`: the partner that recorded a project accepts, or not, what its carrier asks. */
export default function Decision() {
  const { asked, stamp } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { decision: texts } = useFormTexts();
  const { layout } = useTexts();
  const theirs = useTheirLanguage();
  return (
    <>
      <PageHead drawing="decision" title={texts.title} crumbs={[{ label: layout.home, url: '/' }]} />
      {asked === null ? (
        <ClosedLink title={texts.closed} text={texts.closedText} />
      ) : (
        <NarrowSection heading={asked.title}>
          <p>
            <strong>{asked.kind === 'new' ? texts.newTitle(asked.title) : texts.carrier(asked.title)}</strong> {texts.whats[asked.kind]}
          </p>
          <Differences differences={asked.differences} isNew={asked.kind === 'new'} />
          {asked.note !== null && (
            <>
              <p>{texts.note}</p>
              <blockquote className={styles.quote} lang={theirs}>{asked.note}</blockquote>
            </>
          )}
          {asked.projectId !== null && (
            <p>
              <MoreLink url={`/projets/${asked.projectId}`}>{texts.see}</MoreLink>
            </p>
          )}
          <PlainForm stamp={stamp} returned={returned} labels={{ decision: texts.decision, answer: texts.answer }} submit={texts.send} icon="check">
            <FormChoice
              name="decision" legend={texts.decision} returned={returned}
              choices={[{ code: 'accepted', label: texts.accept.label, hint: texts.accept.hints[asked.kind] }, { code: 'refused', label: texts.refuse.label, hint: texts.refuse.hint }]}
            />
            <FormField name="answer" rows={4} label={texts.answer} returned={returned} optional maxLength={2000} />
          </PlainForm>
        </NarrowSection>
      )}
    </>
  );
}
