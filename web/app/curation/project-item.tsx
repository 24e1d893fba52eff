import { useSpaceTexts } from '../i18n/space-texts';
import { useTheirLanguage } from '../i18n/texts';
import { Link } from '../link';
import styles from './curation.module.css';
import type { ListView } from './list-view.server';

/** One project in the list: how it stands, how good it is and what would raise it. */
export function ProjectItem({ item, canPick, isPicked }: { item: ListView['items'][number]; canPick: boolean; isPicked: boolean }) {
  const { list, states, fields } = useSpaceTexts().projects;
  const theirs = useTheirLanguage();
  const { id, title, state, score, best, isPublished, others, conflicts, changed, confirmed, openness, answer } = item;
  return (
    <li className={styles['item']}>
      {canPick ? <input type="checkbox" name="id" value={id} defaultChecked={isPicked} aria-label={list.pick(title)} /> : <span />}
      <div>
        <h2>
          <Link to={`/espace/projets/${id}`} lang={theirs}>{title}</Link>
        </h2>
        <ul className={styles['facts']}>
          <li className={styles['state']} data-state={state}>
            {state === 'published' && openness !== 'public' ? list.onlineFor[openness] : states[state]}
          </li>
          {state === 'draft' && isPublished && <li>{list.draftToo}</li>}
          {!isPublished && state !== 'withdrawn' && <li>{list.offline}</li>}
          <li>
            {list.quality100(score)}
            {best !== null && `, ${list.best(fields[best])}`}
          </li>
          {others > 0 && <li>{list.sharedWith(others)}</li>}
          {conflicts > 0 && <li className={styles['state']}>{list.disagreements(conflicts)}</li>}
          {changed !== null && <li>{list.changed(changed)}</li>}
          {isPublished && <li>{confirmed === null ? list.neverConfirmed : list.confirmed(confirmed)}</li>}
        </ul>
        {state === 'refused' && answer !== null && <p className={styles['small']} lang={theirs}>« {answer} »</p>}
      </div>
    </li>
  );
}
