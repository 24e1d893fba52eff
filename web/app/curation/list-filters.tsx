import form from '../forms/form.module.css';
import { useSpaceTexts } from '../i18n/space-texts';
import { localePath } from '../i18n/locale';
import { useLocale } from '../i18n/texts';
import { Link } from '../link';
import type { PlaceLabels } from '../search/place-field';
import action from '../ui/action/action.module.css';
import styles from './curation.module.css';
import { FacetFilters } from './facet-filters';
import { Filter } from './filter';
import type { ListQuery } from './list-query';
import type { OwnChoices, OwnState } from './own-project';
import { PlaceFilter } from './place-filter';

type ListFiltersProps = { query: ListQuery; states: Partial<Record<OwnState, number>>; choices: OwnChoices; placeLabels: PlaceLabels };

const toOptions = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([code, label]) => ({ code, label }));

/** What to look for among one's projects; `states`: how many there are of each. */
export function ListFilters({ query: { search, own }, states, choices, placeLabels }: ListFiltersProps) {
  const { list, states: names, title } = useSpaceTexts().projects;
  const here = localePath(useLocale(), '/espace/projets');
  const counted = toOptions(names).map(({ code, label }) => ({ code, label: `${label} (${states[code as OwnState] ?? 0})` }));
  const sorts = toOptions(list.sorts).filter(({ code }) => code !== 'distance' || search.near !== null);
  return (
    <form method="get" action={here} className={styles['filters']} role="search" aria-label={title}>
      <div className={`${form.field} ${styles['wide']}`}>
        <label htmlFor="filtre-q">{list.q}</label>
        <input id="filtre-q" name="q" type="search" className={form.box} defaultValue={search.q} placeholder={list.qHint} maxLength={120} autoComplete="off" />
      </div>
      <PlaceFilter search={search} labels={placeLabels} />
      <Filter name="etat" label={list.state} all={list.all} options={counted} value={own.etat} />
      <Filter name="qualite" label={list.quality} all={list.allF} options={toOptions(list.qualities)} value={own.qualite} />
      <Filter name="fraicheur" label={list.freshness} all={list.allF} options={toOptions(list.freshnesses)} value={own.fraicheur} />
      <Filter name="desaccord" label={list.conflict} all={list.all} options={[{ code: 'open', label: list.conflicts }]} value={own.desaccord} />
      <Filter name="partage" label={list.shared} all={list.all} options={toOptions(list.sharing)} value={own.partage} />
      <Filter name="sort" label={list.sort} options={sorts} value={own.sort} />
      <FacetFilters search={search} choices={choices} />
      <div className={`${styles['buttons']} ${styles['wide']}`}>
        <button type="submit" className={`${action.button} ${action.strong}`}>
          {list.submit}
        </button>
        <Link to="/espace/projets">{list.reset}</Link>
      </div>
    </form>
  );
}
