import { joinRequestSchema } from '@carrefour/config';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { listPartners } from '../../cms/cms.server';
import { orRest } from '../../cms/or-rest.server';
import { FormField } from '../../forms/form-field';
import { FormSelect } from '../../forms/form-select';
import styles from '../../forms/form.module.css';
import { PlainForm } from '../../forms/plain-form';
import { receiveForm } from '../../forms/receive-form.server';
import { returnForm } from '../../forms/return-form.server';
import { stampFor } from '../../forms/stamp-for.server';
import { toFieldProblems } from '../../forms/to-field-problems';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askDoor } from '../../space/cms-space.server';
import { DoorPage } from '../../space/door-page';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { Notice } from '../../ui/notice/notice';

const FORM = 'join';

export async function loader({ request }: LoaderFunctionArgs) {
  const { partners } = await orRest(listPartners());
  const options = partners.map(({ slug, name }) => ({ code: slug, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  const { searchParams } = new URL(request.url);
  return { stamp: stampFor(FORM), options, chosen: searchParams.get('partenaire') ?? '', isSent: searchParams.get('envoye') === '1' };
}

export async function action(args: ActionFunctionArgs) {
  const received = await receiveForm(args, FORM);
  const { values, visitor, trouble } = received;
  const locale = localeOf(new URL(args.request.url).pathname);
  const asked = joinRequestSchema.safeParse({ ...values, visitor, locale });
  if (!asked.success) return returnForm(received, { problems: toFieldProblems(asked.error.issues, values), trouble });
  if (trouble !== null) return returnForm(received, { trouble });
  const answer = await askDoor('join', asked.data);
  if (answer.kind !== 'done') return returnForm(received, { trouble: answer.kind === 'stale' ? 'refused' : answer.kind });
  return redirect(localePath(locale, '/connexion/rejoindre?envoye=1'), 303);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ account }) => account.join.title);

/** `/connexion/rejoindre`: somebody asks to act for an organisation that is a partner already. */
export default function Join() {
  const { stamp, options, chosen, isSent } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { account: { join } } = useSpaceTexts();
  return (
    <DoorPage drawing="rejoindre" title={join.title} lead={join.lead} heading={join.heading}>
      {isSent && returned === undefined ? (
        <Notice kind="good">{join.sent}</Notice>
      ) : (
        <>
          <PlainForm stamp={stamp} returned={returned} labels={{ partner: join.partner, name: join.name, email: join.email, note: join.note }} submit={join.submit}>
            <FormSelect name="partner" label={join.partner} none={join.choose} options={options} returned={returned} value={chosen} />
            <FormField name="name" label={join.name} returned={returned} autoComplete="name" maxLength={120} />
            <FormField name="email" type="email" label={join.email} hint={join.emailHint} returned={returned} autoComplete="email" maxLength={250} />
            <FormField name="note" rows={4} label={join.note} returned={returned} optional maxLength={2000} />
          </PlainForm>
          <p className={styles.privacy}>{join.privacy}</p>
        </>
      )}
    </DoorPage>
  );
}
