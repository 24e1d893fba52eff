import { mayAs, type ImportsHome } from '@carrefour/config';
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { fieldId } from '../../forms/form-field';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askSpace } from '../../space/cms-space.server';
import { bringNew, type BroughtNew } from '../../space/imports/bring-new.server';
import { troubledField } from '../../space/imports/check-new';
import { JobSteps } from '../../space/imports/job-steps';
import { NewForm } from '../../space/imports/new-form';
import { orPage } from '../../space/imports/read-job.server';
import { requireMember } from '../../space/require-member.server';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { Notice } from '../../ui/notice/notice';

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, (role) => mayAs(role, 'contributor'));
  const { inventories } = orPage(await askSpace<ImportsHome>(request, 'GET', 'imports'));
  const asked = new URL(request.url).searchParams.get('inventaire') ?? '';
  return { member, inventories, chosen: inventories.some(({ slug }) => slug === asked) ? asked : '' };
}

export async function action({ request }: ActionFunctionArgs) {
  const brought = await bringNew(request);
  return brought instanceof Response ? brought : json(brought, { status: 422 });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ imports }) => imports.form.title);

/** `/espace/imports/nouveau`: brings a file, or its address. */
export default function NewImport() {
  const { inventories, chosen } = useLoaderData<typeof loader>();
  const returned = useActionData<BroughtNew>();
  const { imports: { form: texts } } = useSpaceTexts();
  const trouble = returned === undefined ? null : (returned.said ?? (returned.trouble === null ? null : texts.troubles[returned.trouble]));
  const wrong = returned === undefined || returned.trouble === null ? null : { name: troubledField[returned.trouble], why: texts.troubles[returned.trouble] };
  return (
    <SpacePage title={texts.title} lead={texts.lead}>
      <JobSteps stage="file" />
      {trouble !== null && (
        <div role="alert">
          <Notice kind="warn">{wrong === null ? trouble : <a href={`#${fieldId(wrong.name)}`}>{trouble}</a>}</Notice>
        </div>
      )}
      <NewForm inventories={inventories} chosen={chosen} values={returned?.values ?? {}} wrong={wrong} />
    </SpacePage>
  );
}
