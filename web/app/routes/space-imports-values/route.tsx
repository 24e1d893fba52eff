import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askSpace } from '../../space/cms-space.server';
import { toTrouble } from '../../space/imports/act-on-job.server';
import styles from '../../space/imports/imports.module.css';
import { JobSteps } from '../../space/imports/job-steps';
import { namedTerms } from '../../space/imports/named-terms.server';
import { readJob } from '../../space/imports/read-job.server';
import { readValues } from '../../space/imports/read-values';
import { ValueChoice } from '../../space/imports/value-choice';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { id, inventoryName, mayRun, preview, terms } = await readJob(request, params['id']);
  if (preview === null) throw redirect(localePath(localeOf(new URL(request.url).pathname), `/espace/imports/${id}`), 302);
  return { member, job: { id, inventoryName, mayRun }, unknown: preview.unknown, terms: await namedTerms(terms, localeOf(new URL(request.url).pathname)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const sent = await receiveSpaceForm(request);
  const id = encodeURIComponent(params['id'] ?? '');
  const answer = await askSpace(request, 'POST', `imports/${id}/choices`, readValues(sent));
  if (answer.kind === 'done') return redirect(localePath(localeOf(new URL(request.url).pathname), `/espace/imports/${id}`), 303);
  return json({ trouble: toTrouble(request, answer) }, { status: 422 });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ imports }) => imports.values.title);

/** `/espace/imports/<id>/mots`: words of the file that the site does not know, settled once. */
export default function ImportValues() {
  const { job, unknown, terms } = useLoaderData<typeof loader>();
  const acted = useActionData<{ trouble: string }>();
  const { imports } = useSpaceTexts();
  const texts = imports.values;
  return (
    <SpacePage title={texts.title} lead={`${job.inventoryName}. ${texts.lead}`}>
      <JobSteps stage="columns" />
      {acted !== undefined && (
        <div role="alert">
          <Notice kind="warn">{acted.trouble}</Notice>
        </div>
      )}
      <SpaceForm className={styles.stack}>
        {unknown.length === 0 && <p>{texts.none}</p>}
        <div className={styles.columns}>
          {unknown.map((value, index) => (
            <ValueChoice key={`${value.field} ${value.value}`} value={value} index={index} terms={terms[value.field] ?? []} />
          ))}
        </div>
        <div className={styles.actions}>
          {unknown.length > 0 && job.mayRun !== 'reads' && (
            <button type="submit" className={`${action_.button} ${action_.main}`}>
              {texts.save}
            </button>
          )}
          <ButtonLink url={`/espace/imports/${job.id}`}>{imports.columns.back}</ButtonLink>
        </div>
        <p className={styles.hint}>{texts.laterHint}</p>
      </SpaceForm>
    </SpacePage>
  );
}
