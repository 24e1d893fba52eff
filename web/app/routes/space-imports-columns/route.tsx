import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import form from '../../forms/form.module.css';
import { localeOf, localePath } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { toTrouble } from '../../space/imports/act-on-job.server';
import { ColumnChoice } from '../../space/imports/column-choice';
import styles from '../../space/imports/imports.module.css';
import { JobSteps } from '../../space/imports/job-steps';
import { KeyChoice } from '../../space/imports/key-choice';
import { readColumns } from '../../space/imports/read-columns';
import { readJob } from '../../space/imports/read-job.server';
import { shownPreview } from '../../space/imports/shown-preview';
import { askSpace } from '../../space/cms-space.server';
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
  const job = await readJob(request, params['id']);
  if (job.preview === null) throw redirect(localePath(localeOf(new URL(request.url).pathname), `/espace/imports/${job.id}`), 302);
  return { member, job: { id: job.id, inventoryName: job.inventoryName, mayRun: job.mayRun, failure: job.state === 'failed' ? job.message : null }, preview: shownPreview(job.preview, job) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const sent = await receiveSpaceForm(request);
  const id = encodeURIComponent(params['id'] ?? '');
  const answer = await askSpace(request, 'POST', `imports/${id}/choices`, sent.get('do') === 'fresh' ? { fresh: true } : readColumns(sent));
  if (answer.kind === 'done') return redirect(localePath(localeOf(new URL(request.url).pathname), `/espace/imports/${id}`), 303);
  return json({ trouble: toTrouble(request, answer) }, { status: 422 });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ imports }) => imports.columns.title);

/** `/espace/imports/<id>/colonnes`: what each column of the file holds, on its own cells. */
export default function ImportColumns() {
  const { job, preview } = useLoaderData<typeof loader>();
  const acted = useActionData<{ trouble: string }>();
  const { imports } = useSpaceTexts();
  const texts = imports.columns;
  const isProposed = preview.origin === 'proposed';
  const mayAct = job.mayRun !== 'reads';
  return (
    <SpacePage title={texts.title} lead={`${job.inventoryName}. ${texts.lead}`}>
      <JobSteps stage="columns" />
      {(acted !== undefined || job.failure !== null) && (
        <div role="alert">
          <Notice kind="warn">{acted?.trouble ?? imports.said(job.failure ?? '')}</Notice>
        </div>
      )}
      {!isProposed && (
        <SpaceForm className={styles.stack}>
          <Notice>{preview.origin === 'kept' ? texts.kept : texts.given}</Notice>
          {mayAct && preview.origin === 'kept' && (
            <p>
              <button type="submit" name="do" value="fresh" className={action_.button}>
                {imports.preview.fresh}
              </button>
            </p>
          )}
        </SpaceForm>
      )}
      <SpaceForm className={styles.stack}>
        {isProposed && preview.sheets.length > 1 && (
          <div className={form.field}>
            <label htmlFor="champ-sheet">{texts.sheet}</label>
            <select id="champ-sheet" name="sheet" defaultValue={preview.sheet ?? ''} className={form.box}>
              {preview.sheets.map((sheet) => (
                <option key={sheet}>{sheet}</option>
              ))}
            </select>
          </div>
        )}
        {isProposed && <KeyChoice preview={preview} />}
        <div className={styles.columns}>
          {preview.columns.map((column, index) => (
            <ColumnChoice key={column.heading} column={column} index={index} isKey={preview.key.columns.includes(column.heading)} />
          ))}
        </div>
        <div className={styles.actions}>
          {isProposed && mayAct && (
            <button type="submit" className={`${action_.button} ${action_.main}`}>
              {texts.save}
            </button>
          )}
          <ButtonLink url={`/espace/imports/${job.id}`}>{texts.back}</ButtonLink>
        </div>
        <p className={styles.hint}>{imports.nothingWritten}</p>
      </SpaceForm>
    </SpacePage>
  );
}
