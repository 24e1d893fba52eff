import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useSpaceTexts } from '../../i18n/space-texts';
import { stageOf } from '../../space/imports/job-stage';
import { JobSteps } from '../../space/imports/job-steps';
import { readJob, readJobRows } from '../../space/imports/read-job.server';
import { RowFilters } from '../../space/imports/row-filters';
import { RowList } from '../../space/imports/row-list';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { ButtonLink } from '../../ui/action/button-link';
import { Notice } from '../../ui/notice/notice';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { id, inventoryName, result, step, state, preview } = await readJob(request, params['id']);
  const isRun = step === 'run' && result !== null;
  return { member, job: { id, inventoryName, isRun, isUndone: state === 'undone', stage: stageOf({ step, state, preview }) }, lines: await readJobRows(request, id, isRun ? 'run' : 'rehearsal') };
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ imports }) => imports.rows.titleRehearsal);

/** `/espace/imports/<id>/lignes?filtre=&page=`: what each line would change, or changed. */
export default function ImportRows() {
  const { job, lines } = useLoaderData<typeof loader>();
  const { imports } = useSpaceTexts();
  const base = `/espace/imports/${job.id}/lignes`;
  return (
    <SpacePage title={job.isRun ? imports.rows.titleRun : imports.rows.titleRehearsal} lead={job.isRun ? job.inventoryName : `${job.inventoryName}. ${imports.nothingWritten}`} actions={<ButtonLink url={`/espace/imports/${job.id}`} small>{imports.columns.back}</ButtonLink>}>
      <JobSteps stage={job.stage} />
      {job.isUndone && (
        <Notice>
          <p>
            <strong>{imports.result.undone}</strong>
          </p>
          <p>{imports.result.before}</p>
        </Notice>
      )}
      <RowFilters base={base} counts={lines.counts} shown={lines.shown} />
      <RowList lines={lines} base={base} />
    </SpacePage>
  );
}
