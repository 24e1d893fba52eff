import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import styles from '../../curation/curation.module.css';
import { DifferencesList } from '../../curation/differences-list';
import { nothingHere, projectPath, readSpace, readTaxonomy } from '../../curation/load-project.server';
import type { HistoryLine } from '../../curation/own-project';
import { SheetTabs } from '../../curation/sheet-tabs';
import { termNames, valueLines } from '../../curation/value-lines.server';
import { formatMoment } from '../../i18n/dates';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { askSpace } from '../../space/cms-space.server';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt } from '../../space/space-answer.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

const MOST_LINES = 200;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [member, { title, slug, isReserved, lines }, terms] = await Promise.all([requireMember(request), readSpace<{ title: string; slug: string | null; isReserved: boolean; lines: HistoryLine[] }>(request, projectPath(params['id'], '/history')), readTaxonomy()]);
  const names = termNames(terms, locale);
  const shown = lines.map(({ changes, at, ...line }) => ({
    ...line, at: formatMoment(at, locale),
    differences: changes.map(({ field, before, after, isHidden }) => ({ field, isHidden, before: valueLines(field, before, names, locale), after: valueLines(field, after, names, locale) })),
  }));
  return { member, id: params['id'] ?? '', title, slug, isReserved, lines: shown };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await receiveSpaceForm(request);
  const answer = await askSpace(request, 'POST', projectPath(params['id'], '/restore'), { line: Number(form.get('line')) });
  if (answer.kind !== 'done') throw answer.kind === 'down' ? new Response(null, { status: 503 }) : nothingHere();
  return doneAt(request, `/espace/projets/${params['id'] ?? ''}`, 'restored');
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.history.title);

/** `/espace/projets/<id>/historique`: who changed what, and the way back. */
export default function SpaceProjectHistory() {
  const { member, id, title, slug, isReserved, lines } = useLoaderData<typeof loader>();
  const { history } = useSpaceTexts().projects;
  const theirs = useTheirLanguage();
  const who = { own: history.program, other: '', team: history.team, program: history.program };
  return (
    <SpacePage title={title} titleLang={theirs} lead={history.lead} actions={<SheetTabs id={id} here="history" slug={slug} isReserved={isReserved} />}>
      {lines.length === 0 && <Notice>{history.none}</Notice>}
      <ol className={styles['lines']}>
        {lines.map((line) => (
          <li key={line.id}>
            <div className={styles['line-head']}>
              <p>
                <strong>{history.actions[line.action as keyof typeof history.actions] ?? line.action}</strong>, {line.at} – {line.who || who[line.whose]}
              </p>
              {line.canRestore && member.role !== 'reader' && (
                <SpaceForm>
                  <button type="submit" name="line" value={line.id} className={`${action_.button} ${action_.small}`} aria-label={history.restoreLabel(line.at)}>
                    {history.restore}
                  </button>
                </SpaceForm>
              )}
            </div>
            <DifferencesList differences={line.differences} before={history.before} after={history.after} />
          </li>
        ))}
      </ol>
      {lines.length >= MOST_LINES && <p>{history.more}</p>}
    </SpacePage>
  );
}
