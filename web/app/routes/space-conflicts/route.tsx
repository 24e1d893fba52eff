import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import styles from '../../curation/curation.module.css';
import { nothingHere, readSpace, readTaxonomy } from '../../curation/load-project.server';
import type { OwnConflict } from '../../curation/own-project';
import { termNames, valueLines } from '../../curation/value-lines.server';
import form from '../../forms/form.module.css';
import { localeOf } from '../../i18n/locale';
import { useSpaceTexts } from '../../i18n/space-texts';
import { Link } from '../../link';
import { askSpace } from '../../space/cms-space.server';
import { DoneNotice } from '../../space/done-notice';
import { receiveSpaceForm } from '../../space/receive-space-form.server';
import { requireMember } from '../../space/require-member.server';
import { doneAt } from '../../space/space-answer.server';
import { SpaceForm } from '../../space/space-form';
import { SpacePage } from '../../space/space-layout';
import { spaceHeaders, spaceMeta } from '../../space/space-page';
import action_ from '../../ui/action/action.module.css';
import { Notice } from '../../ui/notice/notice';

const HERE = '/espace/projets/desaccords';

export async function loader({ request }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const locale = localeOf(pathname);
  const [member, { conflicts }, terms] = await Promise.all([requireMember(request), readSpace<{ conflicts: OwnConflict[] }>(request, 'projects/conflicts'), readTaxonomy()]);
  const names = termNames(terms, locale);
  const lines = (field: string, value: unknown) => valueLines(field, value, names, locale);
  const only = searchParams.get('projet');
  const shown = conflicts.filter(({ projectId }) => only === null || projectId === only);
  return { member, conflicts: shown.map(({ last, now, incoming, ...rest }) => ({ ...rest, last: lines(rest.field, last), now: lines(rest.field, now), incoming: lines(rest.field, incoming) })) };
}

/** What is missing, or went wrong. */
type Returned = { trouble: 'choose' | 'down' | 'refused' };

export async function action({ request }: ActionFunctionArgs) {
  const { values } = await receiveSpaceForm(request);
  const decisions = Object.entries(values).flatMap(([name, decision]) => (name.startsWith('c-') && (decision === 'keep' || decision === 'take') ? [{ conflict: name.slice(2), decision }] : []));
  if (decisions.length === 0) return json<Returned>({ trouble: 'choose' }, 400);
  const answer = await askSpace(request, 'POST', 'projects/conflicts', { decisions });
  if (answer.kind === 'gone') throw nothingHere();
  return answer.kind === 'done' ? doneAt(request, HERE, 'settled') : json<Returned>({ trouble: answer.kind === 'down' ? 'down' : 'refused' }, 400);
}

export const headers = spaceHeaders;
export const meta = spaceMeta(({ projects }) => projects.conflicts.title);

/** `/espace/projets/desaccords`: where a new file and a person disagree. */
export default function SpaceConflicts() {
  const { member, conflicts } = useLoaderData<typeof loader>();
  const returned = useActionData<Returned>();
  const { projects, common } = useSpaceTexts();
  const { conflicts: texts, fields, compare, edit } = projects;
  const value = (label: string, lines: string[]) => (
    <dd>
      <span className={styles['when']}>{label}</span>
      {lines.length === 0 ? compare.nothing : lines.join('\n')}
    </dd>
  );
  return (
    <SpacePage title={texts.title} lead={texts.lead}>
      <DoneNotice texts={{ settled: edit.settled }} />
      {returned !== undefined && (
        <div role="alert">
          <Notice kind="warn">{returned.trouble === 'choose' ? texts.choose : common.troubles[returned.trouble]}</Notice>
        </div>
      )}
      {conflicts.length === 0 ? (
        <Notice kind="good">{texts.none}</Notice>
      ) : (
        <SpaceForm className={styles['stack']}>
          <ol className={styles['lines']}>
            {conflicts.map(({ id, projectId, title, field, last, now, incoming, canTake }) => (
              <li key={id}>
                <p>
                  <Link to={`/espace/projets/${projectId}`}>{title}</Link>, {fields[field]}
                </p>
                <dl className={styles['diff']}>
                  <div className={styles['three']}>
                    {value(texts.last, last)}
                    {canTake ? value(texts.now, now) : value(texts.now, [texts.hidden])}
                    {value(texts.incoming, incoming)}
                  </div>
                </dl>
                {member.role !== 'reader' && (
                  <fieldset className={styles['settle']}>
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
        </SpaceForm>
      )}
    </SpacePage>
  );
}
