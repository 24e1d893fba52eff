import type { FacetParameter } from '@carrefour/config';
import { useTexts } from '../i18n/texts';
import { EmergingFilter } from './emerging-filter';
import { Facet } from './facet';
import styles from './facet.module.css';
import { TerritoryFacet, ThemeFacet } from './nested-facet';
import { SEARCH_FORM } from './search-form';

const simple: readonly FacetParameter[] = ['audience', 'method', 'scale', 'maturity', 'partner', 'year', 'distinction', 'commune-size'];

/** Everything one may narrow by. Values of one facet add up, facets narrow each other. */
export function FacetPanel({ clearHref }: { clearHref: string }) {
  const { search } = useTexts();
  return (
    <aside className={styles['panel']} aria-labelledby="affiner" id="filtres">
      <div className={styles['head']}>
        <h2 id="affiner">{search.refine}</h2>
        <a href={clearHref}>{search.clearAll}</a>
      </div>
      <EmergingFilter />
      <ThemeFacet />
      <TerritoryFacet />
      {simple.map((name) => (
        <Facet key={name} name={name} />
      ))}
      <button type="submit" form={SEARCH_FORM} className={styles['apply']}>
        {search.apply}
      </button>
    </aside>
  );
}
