import { fieldsWithContacts } from '@carrefour/config';
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { Box } from '../../curation/box';
import { findOwnLikely } from '../../curation/find-own-likely.server';
import type { Boxes } from '../../curation/boxes';
import { SheetFormProvider } from '../../curation/form-context';
import { personalBoxes } from '../../curation/personal-boxes';
import type { Problems } from '../../curation/problem';
import { SheetProblems } from '../../curation/sheet-problems';
import { TickSeen } from '../../curation/tick-seen';
import { useOwnLikely } from '../../curation/use-own-likely';
import form from '../../forms/form.module.css';
import { findLikely } from '../../forms/proposal/find-likely.server';
import type { LikelyProject } from '../../forms/form-trouble';
import { LikelyList } from '../../forms/proposal/likely-list';
import { useLikely } from '../../forms/proposal/use-likely';
import type { PageHandle } from '../../hydration';
import { useSpaceTexts } from '../../i18n/space-texts';
import { askSpace } from '../../space/cms-space.server';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt } from '../../space/space-answer.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

/** Sheets that resemble it show while its title is typed; without scripts, once it is sent. */
export const handle: PageHandle = { hydrate: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request, (role) => role !== 'reader');
  const title = (new URL(request.url).searchParams.get('titre') ?? '').slice(0, 250);
  return { member, likely: title === '' ? [] : await findOwnLikely(request, title) };
}

/** The form again. */
type Returned = { boxes: Boxes; problems: Problems; likely: LikelyProject[]; trouble: 'unseen' | 'down' | 'refused' | null };
const comeBack = (returned: Returned) => json<Returned>(returned, 400);

export async function action({ request }: ActionFunctionArgs) {
  const sent = await receiveSpaceForm(request);
  const [title, summary] = [sent.get('title').trim(), sent.get('summary').trim()];
  const boxes: Boxes = { title: [title], summary: [summary] };
  const problems: Problems = { ...personalBoxes(boxes, fieldsWithContacts({ title, summary })), ...(title === '' && { title: 'empty' as const }), ...(title.length > 250 && { title: 'long' as const }), ...(summary.length > 600 && { summary: 'long' as const }) };
  if (Object.keys(problems).length > 0) return comeBack({ boxes, problems, likely: [], trouble: null });
  const likely = sent.get('seen') === '1' ? [] : [...(await findOwnLikely(request, title)), ...(await findLikely(title))];
  if (likely.length > 0) return comeBack({ boxes, problems: {}, likely, trouble: 'unseen' });
  const made = await askSpace<{ id: string }>(request, 'POST', 'projects', { values: { title, ...(summary !== '' && { summary }) } });
  if (made.kind !== 'done') return comeBack({ boxes, problems: {}, likely: [], trouble: made.kind === 'down' ? 'down' : 'refused' });
  return doneAt(request, `/espace/projets/${made.body.id}`, 'created');
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.create.title);

/** `/espace/projets/nouveau`: a sheet begun by hand. */
export default function SpaceProjectNew() {
  useLoaderData<typeof loader>();
  const returned = useActionData<Returned>();
  const { projects, common } = useSpaceTexts();
  const { create, fields } = projects;
  const [title, setTitle] = useState(returned?.boxes['title']?.[0] ?? '');
  const [own, others] = [useOwnLikely(title), useLikely(title, (returned?.likely ?? []).filter(({ to }) => to === undefined))];
  const likely = [...own, ...others];
  const shown = likely.length > 0 ? likely : (returned?.likely ?? []);
  const state = { boxes: returned?.boxes ?? {}, problems: returned?.problems ?? {}, theirs: {}, shown: {}, teamFields: [], readOnly: false };
  return (
    <SpacePage title={create.title} lead={create.lead}>
      {returned?.trouble != null && (
        <div role="alert">
          <Notice kind="warn">{returned.trouble === 'unseen' ? create.unseen : common.troubles[returned.trouble]}</Notice>
        </div>
      )}
      <SheetProblems problems={state.problems} isKept={false} />
      <SpaceForm className={form.form}>
        <SheetFormProvider state={state}>
          <div onInput={({ target }) => setTitle((target as HTMLInputElement).value)}>
            <Box name="title" label={fields.title} hint={create.titleHint} maxLength={250} required />
          </div>
          <LikelyList likely={shown} />
          {shown.length > 0 && <TickSeen label={create.seen} />}
          <Box name="summary" label={fields.summary} hint={create.summaryHint} rows={3} maxLength={600} />
        </SheetFormProvider>
        <p>
          <button type="submit" className={`${action_.button} ${action_.main}`}>
            {create.submit}
          </button>
        </p>
      </SpaceForm>
    </SpacePage>
  );
}
