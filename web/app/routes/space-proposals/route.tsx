import { mayAs, type WaitingProposal } from '@carrefour/config';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '../../forms/error-summary';
import { FormField } from '../../forms/form-field';
import form from '../../forms/form.module.css';
import { formatDay } from '../../i18n/dates';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useLocale, useTheirLanguage } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import { DoneNotice } from '../../space/done-notice';
import card from '../../space/message-card.module.css';
import { withNamedThemes } from '../../space/named-themes.server';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt, returnSpaceForm, toTrouble } from '../../space/space-answer.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { EmptyState } from '../../ui/notice/empty-state';
import type from '../../ui/style/type.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const [member, answer] = await Promise.all([requireMember(request), askSpace<{ proposals: WaitingProposal[] }>(request, 'GET', 'proposals')]);
  if (answer.kind !== 'done') throw new Response(null, { status: 503 });
  return { member, list: await withNamedThemes(answer.body.proposals, localeOf(new URL(request.url).pathname)), mayDecide: mayAs(member.role, 'contributor') };
}

export async function action({ request }: ActionFunctionArgs) {
  const { values } = await receiveSpaceForm(request);
  const decision = values['decision'] === 'refused' ? 'refused' : 'accepted';
  const answer = await askSpace(request, 'POST', 'proposals', { id: values['id'], decision, answer: values['answer'] ?? '' });
  return answer.kind === 'done' ? doneAt(request, '/espace/propositions', decision) : returnSpaceForm(values, { trouble: toTrouble(answer) });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ proposals }) => proposals.title);

/** `/espace/propositions`: projects that people proposed, for a partner to vouch for. */
export default function SpaceProposals() {
  const { member, list, mayDecide } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { proposals } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  return (
    <SpacePage title={proposals.title} lead={proposals.lead}>
      <DoneNotice texts={proposals.done} />
      <ErrorSummary returned={returned} labels={{}} />
      {list.length === 0 && <EmptyState title={proposals.empty} text={proposals.emptyText} level={2} />}
      {list.map(({ id, title, summary, place, theme, isOurs, isNear, createdAt }) => (
        <article key={id} id={`p-${id}`} className={card.card} aria-labelledby={`titre-${id}`}>
          <h2 id={`titre-${id}`} className={type.t4} lang={theirs}>{title}</h2>
          <p className={card.facts}>{[isOurs ? proposals.ours : proposals.open, isNear ? proposals.near : null, place, theme, proposals.on(formatDay(createdAt, locale))].filter(Boolean).join(' · ')}</p>
          {summary !== null && <p lang={theirs}>{summary}</p>}
          {mayDecide && (
            <SpaceForm className={form.form}>
              <input type="hidden" name="id" value={id} />
              <FormField name="answer" id={`mot-${id}`} rows={2} label={proposals.answer} returned={undefined} optional maxLength={2000} />
              <p className={form.hint}>{proposals[member.partner.trust]}</p>
              <div className={form.actions}>
                <button type="submit" name="decision" value="accepted" className={`${action_.button} ${action_.strong}`}>{proposals.vouch}</button>
                {isOurs && <button type="submit" name="decision" value="refused" className={action_.button}>{proposals.refuse}</button>}
              </div>
            </SpaceForm>
          )}
        </article>
      ))}
    </SpacePage>
  );
}
