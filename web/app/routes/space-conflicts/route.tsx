import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import styles from '../../curation/curation.module.css';
import { nothingHere, readSpace, readTaxonomy } from '../../curation/load-project.server';
import type { OwnConflict } from '../../curation/own-project';
import { readDecisions } from '../../curation/read-decisions';
import { useWrittenIn } from '../../curation/use-written-in';
import { termNames, valueLines } from '../../curation/value-lines.server';
import form from '../../forms/form.module.css';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { useTheirLanguage } from '../../i18n/texts';
import { Link } from '../../link';
import { askSpace } from '../../space/cms-space.server';
import { DoneNotice } from '../../space/done-notice';
import { Paging } from '../../space/paging';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt } from '../../space/space-answer.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

type OwnConflicts = { conflicts: OwnConflict[]; total: number; page: number; pages: number };

const HERE = '/espace/projets/desaccords';

export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const only = searchParams.get('projet');
  const asked = new URLSearchParams({ page: searchParams.get('page') ?? '1', ...(only !== null && { project: only }) });
  const [member, { conflicts, total, page, pages }, terms] = await Promise.all([requireMember(request), readSpace<OwnConflicts>(request, `projects/conflicts?${asked}`), readTaxonomy()]);
  const names = termNames(terms, locale);
  const lines = (field: string, value: unknown) => valueLines(field, value, names, locale);
  return { member, total, page, pages, only, conflicts: conflicts.map(({ last, now, incoming, ...rest }) => ({ ...rest, last: lines(rest.field, last), now: lines(rest.field, now), incoming: lines(rest.field, incoming) })) };
}

/** What is missing, or went wrong. */
type Returned = { trouble: 'choose' | 'down' | 'refused' };

export async function action({ request }: ActionFunctionArgs) {
  const decisions = readDecisions(await receiveSpaceForm(request));
  if (decisions.length === 0) return json<Returned>({ trouble: 'choose' }, 400);
  const answer = await askSpace<{ settled: number; skipped: number }>(request, 'POST', 'projects/conflicts', { decisions });
  if (answer.kind === 'gone') throw nothingHere();
  if (answer.kind === 'done') return doneAt(request, HERE, answer.body.skipped === 0 ? 'settled' : 'settledSome');
  return json<Returned>({ trouble: answer.kind === 'down' ? 'down' : 'refused' }, 400);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.conflicts.title);

/** `/espace/projets/desaccords`: where a new file and a person disagree. */
export default function SpaceConflicts() {
  const { member, conflicts, total, page, pages, only } = useLoaderData<typeof loader>();
  const returned = useActionData<Returned>();
  const { projects, common } = useSpaceTexts();
  const { conflicts: texts, fields, compare, edit } = projects;
  const theirs = useTheirLanguage();
  const writtenIn = useWrittenIn();
  const value = (label: string, lines: string[], lang?: string) => (
    <dd>
      <span className={styles['when']}>{label}</span>
      {lines.length === 0 ? compare.nothing : <span lang={lang}>{lines.join('\n')}</span>}
    </dd>
  );
  return (
    <SpacePage title={texts.title} lead={texts.lead}>
      <DoneNotice texts={{ settled: edit.settled, settledSome: texts.settledSome }} />
      {returned !== undefined && (
        <div role="alert">
          <Notice kind="warn">{returned.trouble === 'choose' ? texts.choose : common.troubles[returned.trouble]}</Notice>
        </div>
      )}
      {conflicts.length === 0 ? (
        <Notice kind="good">{texts.none}</Notice>
      ) : (
        <SpaceForm className={styles['stack']}>
          <p>{texts.count(total)}</p>
          <ol className={styles['lines']}>
            {conflicts.map(({ id, projectId, title, field, last, now, incoming, canTake }) => (
              <li key={id}>
                <p>
                  <Link to={`/espace/projets/${projectId}`} lang={theirs}>{title}</Link>, {fields[field]}
                </p>
                <dl className={styles['diff']}>
                  <div className={styles['three']}>
                    {value(texts.last, last, writtenIn(field))}
                    {canTake ? value(texts.now, now, writtenIn(field)) : value(texts.now, [texts.hidden])}
                    {value(texts.incoming, incoming, writtenIn(field))}
                  </div>
                </dl>
                {member.role !== 'reader' && (
                  <fieldset className={styles['settle']}>
                    <input type="hidden" name={canTake ? 'both' : 'keep'} value={id} />
                    <legend className={form.legend}>{`${title}, ${fields[field]}`}</legend>
                    {!canTake && <p className={styles['small']}>{texts.forTeam}</p>}
                    {([['keep', texts.keep], ...(canTake ? [['take', texts.take]] : []), ['later', texts.later]] as [string, string][]).map(([code, label]) => (
                      <label key={code} className={form.choice}>
                        <input type="radio" name={`c-${id}`} value={code} defaultChecked={code === 'later'} />
                        <span>{label}</span>
                      </label>
                    ))}
                  </fieldset>
                )}
              </li>
            ))}
          </ol>
          {member.role !== 'reader' && (
            <p>
              <button type="submit" className={`${action_.button} ${action_.main}`}>
                {texts.apply}
              </button>
            </p>
          )}
          {member.role !== 'reader' && conflicts.length > 1 && (
            <details>
              <summary>{texts.all}</summary>
              <p className={styles['small']}>{texts.allText(conflicts.length)}</p>
              <p className={styles['buttons']}>
                {(['keep', 'take'] as const).map((one) => (
                  <button key={one} type="submit" name="all" value={one} className={action_.button}>
                    {one === 'keep' ? texts.keepAll : texts.takeAll}
                  </button>
                ))}
              </p>
            </details>
          )}
          <Paging page={page} pages={pages} to={(other) => `${HERE}?${new URLSearchParams({ ...(only !== null && { projet: only }), page: String(other) })}`} />
        </SpaceForm>
      )}
    </SpacePage>
  );
}
