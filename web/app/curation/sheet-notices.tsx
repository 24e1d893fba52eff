import type { SpaceRole } from '../space/space-member';
import { useSpaceTexts } from '../i18n/space-texts';
import { useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import { DoneNotice } from '../space/done-notice';
import { SpaceForm } from '../space/space-form';
import action from '../ui/action/action.module.css';
import { Notice } from '../ui/notice/notice';
import type { ReturnedSheet } from './act-on-sheet.server';
import type { SheetView } from './sheet-view.server';

type SheetNoticesProps = { sheet: SheetView; role: SpaceRole; /** The slug of the partner who reads. */ own: string; /** Whether the form came back: what was done before is no news any more. */ hasReturned: boolean; trouble: ReturnedSheet['trouble']; isStale: boolean };

/** Above a sheet: what just happened, how it stands, what the team said, who shares it. */
export function SheetNotices({ sheet, role, own, hasReturned, trouble, isStale }: SheetNoticesProps) {
  const { projects, common } = useSpaceTexts();
  const { edit } = projects;
  const theirs = useTheirLanguage();
  const { draft, partners, isShared, conflicts } = sheet;
  const { saved, nothing, published, submitted, partly, discarded, resumed, confirmed, restored, created, unpublished, settled } = edit;
  const who = draft === null ? '' : draft.writtenBy;
  const online = sheet.openness === 'public' ? published : edit.publishedFor[sheet.openness];
  return (
    <>
      {!hasReturned && <DoneNotice texts={{ saved, nothing, published: online, submitted: sheet.isPublished ? submitted : edit.submittedUnseen, partly, discarded, resumed, confirmed, restored, created, unpublished, settled, objected: projects.leave.objected }} />}
      {!hasReturned && <DoneNotice kind="warn" texts={{ notSent: edit.notSent }} />}
      {sheet.isPublished && sheet.openness !== 'public' && (
        <Notice>
          {edit.onlineFor[sheet.openness]} {sheet.isReserved && <Link to={`/espace/discussions/${sheet.id}`}>{edit.seeReserved}</Link>}
        </Notice>
      )}
      {trouble !== null && (
        <div role="alert">
          <Notice kind="warn">{trouble.reason !== null ? common.said(trouble.reason) : (trouble.kind === 'waiting' ? edit.waitingStale : trouble.kind === 'moved' ? edit.moved : common.troubles[trouble.kind === 'down' || trouble.kind === 'flood' ? trouble.kind : 'refused'])}</Notice>
        </div>
      )}
      {isStale && (
        <div role="alert">
          <Notice kind="warn">
            <p>
              <strong>{edit.stale}</strong>
            </p>
            <p>{edit.staleText}</p>
          </Notice>
        </div>
      )}
      {role === 'reader' && <Notice>{edit.readOnly}</Notice>}
      {sheet.isObjected && <Notice kind="warn">{edit.objected}</Notice>}
      {sheet.state === 'held' && (
        <Notice kind="warn">
          <p>
            <strong>{edit.held}</strong>
          </p>
          <p>{edit.heldText}</p>
        </Notice>
      )}
      {draft?.answer != null && draft.state !== 'submitted' && (
        <Notice kind="warn">
          <p>
            <strong>{edit.refused}</strong>
          </p>
          <p>
            {edit.answer}&nbsp;: <q lang={theirs}>{draft.answer}</q>
          </p>
        </Notice>
      )}
      {draft?.state === 'submitted' && (
        <Notice>
          <p>
            <strong>{edit.waiting}</strong>
          </p>
          <p>{edit.waitingText}</p>
          {role !== 'reader' && (
            <SpaceForm files>
              <button type="submit" name="intent" value="resume" className={action.button}>
                {edit.resume}
              </button>
            </SpaceForm>
          )}
        </Notice>
      )}
      {draft?.state === 'draft' && <Notice>{sheet.isPublished ? edit.draftNotice(who, draft.writtenAt) : edit.draftUnseen(who, draft.writtenAt)}</Notice>}
      {conflicts > 0 && (
        <Notice kind="warn">
          <p>
            <strong>{edit.conflictsTitle(conflicts)}</strong> <Link to={`/espace/projets/desaccords?projet=${sheet.id}`}>{edit.settle}</Link>
          </p>
        </Notice>
      )}
      {isShared && (
        <Notice>
          <p>
            <strong>{edit.shared(partners.filter(({ slug }) => slug !== own).map(({ name }) => name).join(', '))}</strong>
          </p>
          <p>{edit.sharedText}</p>
        </Notice>
      )}
    </>
  );
}
