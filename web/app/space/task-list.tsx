import type { SpaceTask } from '@carrefour/config';
import { useSpaceTexts } from '../i18n/space-texts';
import { Link } from '../link';
import { Icon } from '../ui/pictogram/icon';
import styles from './task-list.module.css';

/** What there is to do, what brings most first: each line leads to its cure. */
export function TaskList({ tasks, details = {} }: { tasks: readonly SpaceTask[]; /** What a kind of task is about, by name. */ details?: Readonly<Record<string, readonly string[]>> }) {
  const { dashboard } = useSpaceTexts();
  return (
    <ol className={styles.tasks}>
      {tasks.map(({ kind, count, href }) => (
        <li key={kind}>
          <Link to={href}>
            <span>
              {(dashboard.tasks[kind] ?? dashboard.other)(count)}
              {(details[kind] ?? []).length > 0 && <small>{details[kind]?.join(', ')}</small>}
            </span>
            <Icon name="arrow" />
          </Link>
        </li>
      ))}
    </ol>
  );
}
