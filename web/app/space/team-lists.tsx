import { formatDay } from '../i18n/dates';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale } from '../i18n/texts';
import action from '../ui/action/action.module.css';
import { RoleSelect } from './role-select';
import { SpaceBlock } from './space-block';
import styles from './space-block.module.css';
import { SpaceForm } from './space-form';
import type { TeamView } from './team-types';

const button = `${action.button} ${action.small}`;

/** Those who act for the partner; a manager changes their role, or ends it. */
export function MemberList({ members, manages }: Pick<TeamView, 'members'> & { manages: boolean }) {
  const { team, common } = useSpaceTexts();
  const locale = useLocale();
  return (
    <SpaceBlock heading={team.members}>
      <ul className={styles.rows}>
        {members.map(({ id, name, email, role, since, isMe }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong> {isMe && `(${team.me})`}
              <small>{[manages ? null : common.roles[role], email, since === null ? null : team.since(formatDay(since, locale))].filter(Boolean).join(' · ')}</small>
            </span>
            {manages && (
              <SpaceForm className={styles.tools}>
                <input type="hidden" name="id" value={id} />
                <RoleSelect label={team.role(name)} value={role} />
                <button type="submit" name="intent" value="role" className={button} aria-label={`${team.changeRole}, ${name}`}>{team.changeRole}</button>
                <button type="submit" name="intent" value="end" className={button} aria-label={team.endLabel(name)}>{team.end}</button>
              </SpaceForm>
            )}
          </li>
        ))}
      </ul>
    </SpaceBlock>
  );
}

export function PendingList({ pending }: Pick<TeamView, 'pending'>) {
  const { team, common } = useSpaceTexts();
  const locale = useLocale();
  if (pending.length === 0) return null;
  return (
    <SpaceBlock heading={team.pendingHeading}>
      <ul className={styles.rows}>
        {pending.map(({ id, email, role, expiresAt, reminded }) => (
          <li key={id}>
            <span>
              <strong>{email}</strong>
              <small>{[common.roles[role], team.until(formatDay(expiresAt, locale)), reminded ? team.reminded : null].filter(Boolean).join(' · ')}</small>
            </span>
            <SpaceForm>
              <input type="hidden" name="id" value={id} />
              <button type="submit" name="intent" value="take-back" className={button} aria-label={team.takeBackLabel(email)}>{team.takeBack}</button>
            </SpaceForm>
          </li>
        ))}
      </ul>
    </SpaceBlock>
  );
}

export function JoiningList({ joining }: Pick<TeamView, 'joining'>) {
  const { team } = useSpaceTexts();
  if (joining.length === 0) return null;
  return (
    <SpaceBlock heading={team.joiningHeading} intro={team.joiningHint}>
      <ul className={styles.rows}>
        {joining.map(({ id, name, email, note }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <small>{email}</small>
              {note}
            </span>
            <SpaceForm className={styles.tools}>
              <input type="hidden" name="id" value={id} />
              <RoleSelect label={team.role(name)} value="contributor" />
              <button type="submit" name="intent" value="accept" className={button} aria-label={team.acceptLabel(name)}>{team.accept}</button>
              <button type="submit" name="intent" value="refuse" className={button} aria-label={team.refuseLabel(name)}>{team.refuse}</button>
            </SpaceForm>
          </li>
        ))}
      </ul>
    </SpaceBlock>
  );
}
