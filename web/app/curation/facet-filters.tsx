import { departments, maturities, regions, scales, type Labelled } from '@carrefour/config';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale } from '../i18n/texts';
import styles from './curation.module.css';
import { Filter } from './filter';
import type { ListQuery } from './list-query';

export type NamedTerms = readonly { code: string; label: string }[];
type FacetFiltersProps = { query: ListQuery; themes: NamedTerms; audiences: NamedTerms };

/** The filters of the public search, for one's own list: folded away until one is used. */
export function FacetFilters({ query, themes, audiences }: FacetFiltersProps) {
  const { list } = useSpaceTexts().projects;
  const locale = useLocale();
  const inLocale = (labelled: readonly Labelled[], prefix = '') => labelled.map(({ code, label, labelEn }) => ({ code: `${prefix}${code}`, label: locale === 'en' ? labelEn : label }));
  const { theme, public: audience, territoire, echelle, avancement } = query;
  return (
    <details className={styles['wide']} open={[theme, audience, territoire, echelle, avancement].some((value) => value !== '')}>
      <summary>{list.more}</summary>
      <div className={styles['folded']}>
        <Filter name="theme" label={list.theme} all={list.all} options={themes} value={theme} />
        <Filter name="public" label={list.audience} all={list.all} options={audiences} value={audience} />
        <Filter name="territoire" label={list.territory} all={list.all} value={territoire}
          groups={[{ label: list.regions, options: inLocale(regions, 'reg-') }, { label: list.departments, options: inLocale(departments, 'dep-') }]} />
        <Filter name="echelle" label={list.scale} all={list.allF} options={inLocale(scales)} value={echelle} />
        <Filter name="avancement" label={list.maturity} all={list.all} options={inLocale(maturities)} value={avancement} />
      </div>
    </details>
  );
}
