import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import action_ from '../../ui/action/action.module.css';
import { actOnJob, type Acted } from '../../space/imports/act-on-job.server';
import styles from '../../space/imports/imports.module.css';
import { JobBody } from '../../space/imports/job-body';
import { stageOf } from '../../space/imports/job-stage';
import { JobSteps } from '../../space/imports/job-steps';
import { readJob } from '../../space/imports/read-job.server';
import { requireMember } from '../../space/require-member.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { Notice } from '../../ui/notice/notice';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  return { member, job: await readJob(request, params['id']) };
}

export async function action(args: ActionFunctionArgs) {
  const acted = await actOnJob(args);
  return acted instanceof Response ? acted : json(acted, { status: acted.trouble === null ? 200 : 422 });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ imports }) => imports.title);

/** `/espace/imports/<id>`: one file, from what was understood of it to what was imported. */
export default function ImportJob() {
  const { job } = useLoaderData<typeof loader>();
  const acted = useActionData<Acted>();
  const { imports } = useSpaceTexts();
  const theirs = useTheirLanguage();
  const isBusy = job.state === 'working' || job.state === 'queued';
  return (
    <SpacePage title={job.inventoryName} titleLang={theirs} lead={job.fileName}>
      {job.step !== 'return' && <JobSteps stage={stageOf(job)} />}
      {acted?.trouble != null && (
        <div role="alert">
          <Notice kind="warn">{acted.trouble}</Notice>
        </div>
      )}
      <JobBody job={job} link={acted?.link ?? null} />
      {!isBusy && job.mayRun !== 'reads' && (
        <div className={styles.danger}>
          <details>
            <summary>{imports.result.forget}</summary>
            <SpaceForm className={styles.actions}>
              <span className={styles.hint}>{imports.result.forgetText}</span>
              <button type="submit" name="do" value="forget" className={action_.button}>
                {imports.result.forget}
              </button>
            </SpaceForm>
          </details>
        </div>
      )}
    </SpacePage>
  );
}
