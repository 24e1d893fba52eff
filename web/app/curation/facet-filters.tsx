import { departments, maturities, regions, scales, type Labelled } from '@carrefour/config';
import form from '../forms/form.module.css';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale } from '../i18n/texts';
import styles from './curation.module.css';
import { Filter } from './filter';
import type { ListQuery } from './list-query';

export type NamedTerms = readonly { code: string; label: string }[];
type FacetFiltersProps = { query: ListQuery; themes: NamedTerms; audiences: NamedTerms; methods: NamedTerms };
type WrittenProps = { name: string; label: string; value: string; hint?: string; max?: number; pattern?: string };

/** What is written rather than chosen: a place, a year, a prize. */
function Written({ name, label, value, hint, max = 120, pattern }: WrittenProps) {
  const id = `filtre-${name}`;
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} className={form.box} defaultValue={value} maxLength={max} pattern={pattern} placeholder={hint} autoComplete="off" />
    </div>
  );
}

/** The filters of the public search, for one's own list: folded away until one is used. */
export function FacetFilters({ query, themes, audiences, methods }: FacetFiltersProps) {
  const { list } = useSpaceTexts().projects;
  const locale = useLocale();
  const inLocale = (labelled: readonly Labelled[], prefix = '') => labelled.map(({ code, label, labelEn }) => ({ code: `${prefix}${code}`, label: locale === 'en' ? labelEn : label }));
  const { theme, public: audience, methode, territoire, lieu, echelle, avancement, debut, distinction, obtenue, emergent } = query;
  const used = [theme, audience, methode, territoire, lieu, echelle, avancement, debut, distinction, obtenue, emergent];
  return (
    <details className={styles['wide']} open={used.some((value) => value !== '')}>
      <summary>{list.more}</summary>
      <div className={styles['folded']}>
        <Filter name="theme" label={list.theme} all={list.all} options={themes} value={theme} />
        <Filter name="public" label={list.audience} all={list.all} options={audiences} value={audience} />
        <Filter name="methode" label={list.method} all={list.allF} options={methods} value={methode} />
        <Filter name="territoire" label={list.territory} all={list.all} value={territoire}
          groups={[{ label: list.regions, options: inLocale(regions, 'reg-') }, { label: list.departments, options: inLocale(departments, 'dep-') }]} />
        <Written name="lieu" label={list.town} hint={list.townHint} value={lieu} />
        <Filter name="echelle" label={list.scale} all={list.allF} options={inLocale(scales)} value={echelle} />
        <Filter name="avancement" label={list.maturity} all={list.all} options={inLocale(maturities)} value={avancement} />
        <Written name="debut" label={list.year} value={debut} max={4} pattern="[0-9]{4}" />
        <Written name="distinction" label={list.distinction} hint={list.distinctionHint} value={distinction} />
        <Written name="obtenue" label={list.award} value={obtenue} max={4} pattern="[0-9]{4}" />
        <Filter name="emergent" label={list.emerging} all={list.all} options={[{ code: 'yes', label: list.emergingOnly }]} value={emergent} />
      </div>
    </details>
  );
}
