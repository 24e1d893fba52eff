import { labelOf, mayAs, reportFields, reportReasons, type SettledReport, type SpaceReport } from '@carrefour/config';
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
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt, returnSpaceForm, toTrouble } from '../../space/space-answer.server';
import { SettledReports } from '../../space/settled-reports';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import { ButtonLink } from '../../ui/action/button-link';
import action_ from '../../ui/action/action.module.css';
import { EmptyState } from '../../ui/notice/empty-state';
import type from '../../ui/style/type.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [member, answer] = await Promise.all([requireMember(request), askSpace<{ reports: SpaceReport[]; settled: SettledReport[] }>(request, 'GET', 'reports')]);
  if (answer.kind !== 'done') throw new Response(null, { status: 503 });
  const whatOf = ({ reason, field }: SpaceReport) => [labelOf(reportReasons, reason, locale), field === null ? null : labelOf(reportFields, field, locale)].filter((one) => one !== null).join(' · ');
  const { reports, settled } = answer.body;
  return { member, list: reports.map((report) => ({ ...report, what: whatOf(report) })), settled: settled.map((report) => ({ ...report, what: whatOf(report) })), maySettle: mayAs(member.role, 'contributor') };
}

export async function action({ request }: ActionFunctionArgs) {
  const { values } = await receiveSpaceForm(request);
  const state = values['state'] === 'refused' ? 'refused' : 'settled';
  const answer = await askSpace(request, 'POST', 'reports', { id: values['id'], state, answer: values['answer'] ?? '' });
  return answer.kind === 'done' ? doneAt(request, '/espace/signalements', state) : returnSpaceForm(values, { trouble: toTrouble(answer) });
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ reports }) => reports.title);

/** `/espace/signalements`: what readers say is wrong with a partner's sheets. */
export default function SpaceReports() {
  const { list, settled, maySettle } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { reports } = useSpaceTexts();
  const locale = useLocale();
  const theirs = useTheirLanguage();
  return (
    <SpacePage title={reports.title} lead={reports.lead}>
      <DoneNotice texts={reports.done} />
      <ErrorSummary returned={returned} labels={{}} />
      {list.length === 0 && <EmptyState title={reports.empty} text={reports.emptyText} level={2} />}
      {list.map(({ id, what, text, createdAt, project }) => (
        <article key={id} className={card.card} aria-labelledby={`titre-${id}`}>
          <h2 id={`titre-${id}`} className={type.t4} lang={theirs}>{project.title}</h2>
          <p className={card.facts}>{[what, reports.on(formatDay(createdAt, locale))].join(' · ')}</p>
          <blockquote className={form.quote}>{text}</blockquote>
          <div className={form.actions}>
            <ButtonLink url={`/espace/projets/${project.id}`} small>{reports.correct}</ButtonLink>
            {project.slug !== null && <ButtonLink url={`/projets/${project.slug}`} small>{reports.see}</ButtonLink>}
          </div>
          {maySettle && (
            <SpaceForm className={form.form}>
              <input type="hidden" name="id" value={id} />
              <FormField name="answer" id={`mot-${id}`} rows={2} label={reports.answer} returned={returned?.values['id'] === id ? returned : undefined} optional maxLength={2000} />
              <div className={form.actions}>
                <button type="submit" name="state" value="settled" className={`${action_.button} ${action_.strong}`}>{reports.settled}</button>
                <button type="submit" name="state" value="refused" className={action_.button}>{reports.refused}</button>
              </div>
            </SpaceForm>
          )}
        </article>
      ))}
      <SettledReports reports={settled} />
    </SpacePage>
  );
}
