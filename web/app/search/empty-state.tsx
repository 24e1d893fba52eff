import { emptySearch } from '@carrefour/config';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import { askThroughSite } from './engine/ask-through-site';
import { countRelaxed, EVERYTHING, type Relaxations } from './relaxations';
import styles from './results.module.css';
import { useCriteria } from './use-criteria';
import { useSearchState } from './use-search-state';

/** Nothing found: which criterion to drop and what it would give, everything, or proposing the one that is missing. */
export function EmptyState({ initial }: { initial: Relaxations }) {
  const { search } = useTexts();
  const { linkTo } = useSearchState();
  const criteria = useCriteria(true);
  const [counted, setCounted] = useState<Relaxations>(initial);
  const asked = JSON.stringify(criteria.map(({ without }) => without));
  const missing = criteria.some(({ key }) => counted[key] === undefined);
  useEffect(() => {
    let isCurrent = true;
    if (missing) void countRelaxed(askThroughSite, criteria).then((counts) => isCurrent && setCounted(counts), () => undefined);
    return () => {
      isCurrent = false;
    };
    // Asked again when the criteria change, of which `asked` is the spelling.
  }, [asked, missing]);

  const helpful = criteria.flatMap((criterion) => {
    const count = counted[criterion.key] ?? 0;
    return count > 0 ? [{ ...criterion, count }] : [];
  });
  return (
    <section className={styles['empty']}>
      <h2>{search.emptyTitle}</h2>
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
      <p>
        <a {...linkTo({ ...emptySearch })}>{search.emptyAll(counted[EVERYTHING] ?? 0)}</a>
      </p>
      <p>
        <Link to="/proposer">{search.emptyPropose}</Link>
      </p>
    </section>
  );
}
