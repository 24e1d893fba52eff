import { emptySearch, formatSearch } from '@carrefour/config';
import { useEffect, useRef, useState } from 'react';
import { needPath } from '../forms/message/whom';
import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import { askThroughSite } from './engine/ask-through-site';
import { countRelaxed, EVERYTHING, type Relaxations } from './relaxations';
import styles from './results.module.css';
import { useCriteria } from './use-criteria';
import { useSearchState } from './use-search-state';
import { useTellSilent } from './use-tell-silent';

const NOTHING: Relaxations = {};

/** Nothing found: which criterion to drop and what it would give, everything, or proposing the one that is missing. */
export function EmptyState({ initial }: { initial: Relaxations }) {
  useTellSilent();
  const { search } = useTexts();
  const { state, linkTo } = useSearchState();
  const criteria = useCriteria(true);
  const asked = JSON.stringify(criteria.map(({ without }) => without));
  const [answer, setAnswer] = useState({ asked, counted: initial });
  const counted = answer.asked === asked ? answer.counted : NOTHING;
  const isMissing = counted[EVERYTHING] === undefined;
  const current = useRef(criteria);
  current.current = criteria;
  useEffect(() => {
    let isCurrent = true;
    const keep = (counts: Relaxations) => isCurrent && setAnswer({ asked, counted: counts });
    if (isMissing) void countRelaxed(askThroughSite, current.current).then(keep, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [asked, isMissing]);

  const helpful = criteria.flatMap((criterion) => {
    const count = counted[criterion.key] ?? 0;
    return count > 0 ? [{ ...criterion, count }] : [];
  });
  return (
    <section className={styles['empty']}>
      <h2>{search.emptyTitle}</h2>
      {search.emptyInFrench !== null && state.q !== '' && <p>{search.emptyInFrench}</p>}
      {helpful.length > 0 && (
        <>
          <p>{search.emptyDrop}</p>
          <ul>
            {helpful.map(({ key, label, without, count }) => (
              <li key={key}>
                <a {...linkTo(without)}>{search.emptyWithout(label, count)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {counted[EVERYTHING] !== undefined && (
        <p>
          <a {...linkTo(emptySearch)}>{search.emptyAll(counted[EVERYTHING])}</a>
        </p>
      )}
      <p>
        <Link to="/proposer">{search.emptyPropose}</Link>
      </p>
      <p>
        <Link to={needPath(formatSearch(state).toString())}>{search.tellNeed}</Link>
      </p>
    </section>
  );
}
