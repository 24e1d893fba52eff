import { useTexts } from '../i18n/texts';
import { Link } from '../link';
import { criteriaOf } from '../search/criteria';
import type { PlaceLabels } from '../search/place-field';
import results from '../search/results.module.css';
import { useLabel } from '../search/vocabulary';
import { listAddress, type ListQuery } from './list-query';

/** What the filters of the public search narrow the list by now; each chip takes itself away. */
export function ListChips({ query, placeLabels }: { query: ListQuery; placeLabels: PlaceLabels }) {
  const { search } = useTexts();
  const criteria = criteriaOf(query.search, { texts: search, placeLabels, label: useLabel() });
  if (criteria.length === 0) return null;
  return (
    <ul className={results['chips']} aria-label={search.activeFilters}>
      {criteria.map(({ key, label, without }) => (
        <li key={key}>
          <Link className={results['chip']} to={listAddress({ ...query, search: without })} aria-label={search.remove(label)}>
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
