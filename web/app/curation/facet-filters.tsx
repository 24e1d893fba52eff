import { NON_PRECISE, type FacetParameter, type SearchState } from '@carrefour/config';
import { alphabetical } from '../forms/alphabetical';
import form from '../forms/form.module.css';
import { useSpaceTexts } from '../i18n/space-texts';
import { useLocale, useTexts } from '../i18n/texts';
import { useLabel, useWords, type Word } from '../search/vocabulary';
import styles from './curation.module.css';
import type { OwnChoices } from './own-project';

type FacetFiltersProps = { search: SearchState; choices: OwnChoices };

/** In the order of the public search. */
const shown: readonly FacetParameter[] = ['theme', 'region', 'departement', 'commune', 'epci', 'audience', 'method', 'scale', 'maturity', 'partner', 'year', 'distinction', 'laureate', 'commune-size'];
/** Words of ours, looked up by their name; the others have an order of their own. */
const byName: readonly FacetParameter[] = ['theme', 'audience', 'method'];
/** A project may have none of these; a town and a group of towns are asked for by their name. */
const mayBeUnsaid = (name: FacetParameter): boolean => !['commune', 'epci', 'partner', 'laureate'].includes(name);

type TicksProps = { name: FacetParameter; words: readonly Word[]; chosen: readonly string[] };

/** The values of one filter, several of which may be ticked; those of a second level under theirs. */
function Ticks({ name, words, chosen }: TicksProps) {
  const { search } = useTexts();
  const label = useLabel();
  const unnamed = chosen.filter((code) => code !== NON_PRECISE && !words.some((word) => word.code === code)).map((code) => ({ code, label: label(name, code) }));
  const all: readonly Word[] = [...words, ...unnamed, ...(mayBeUnsaid(name) ? [{ code: NON_PRECISE, label: search.nonPrecise }] : [])];
  if (all.every(({ code }) => code === NON_PRECISE && !chosen.includes(code))) return null;
  const isBelow = ({ parent }: Word): boolean => parent !== undefined && parent !== null && all.some(({ code }) => code === parent);
  const tick = ({ code, label: text }: Word) => (
    <label key={code} className={form.choice}>
      <input type="checkbox" name={name} value={code} defaultChecked={chosen.includes(code)} />
      <span>{text}</span>
    </label>
  );
  return (
    <details className={styles['facet']} open={chosen.length > 0}>
      <summary>
        {search.facets[name]}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset className={styles['terms']}>
        <legend className={styles['unseen']}>{search.facets[name]}</legend>
        <div className={styles['ticks']}>
          {all.filter((word) => !isBelow(word)).map((word) => {
            const below = all.filter(({ parent }) => parent === word.code);
            return below.length === 0 ? tick(word) : <div key={word.code}>{tick(word)}<div className={styles['second']}>{below.map(tick)}</div></div>;
          })}
        </div>
      </fieldset>
    </details>
  );
}

/** The filters of the public search for one's own list, by the same names and with as many values: folded away until one is used. */
export function FacetFilters({ search: { facets, emerging }, choices }: FacetFiltersProps) {
  const { list } = useSpaceTexts().projects;
  const { search } = useTexts();
  const words = useWords();
  const locale = useLocale();
  const asWords = (values: readonly string[]): Word[] => values.map((code) => ({ code, label: code }));
  const wordsOf = (name: FacetParameter): readonly Word[] => {
    if (name === 'year' || name === 'distinction' || name === 'laureate') return asWords(choices[name]);
    return name === 'partner' ? words(name).filter(({ code }) => choices.partner.includes(code)) : byName.includes(name) ? alphabetical(words(name), locale) : words(name);
  };
  return (
    <details className={styles['wide']} open={Object.keys(facets).length > 0 || emerging}>
      <summary>{list.more}</summary>
      <label className={form.choice}>
        <input type="checkbox" name="emerging" value="1" defaultChecked={emerging} />
        <span>
          {search.emerging} <small>{search.emergingHelp}</small>
        </span>
      </label>
      <div className={styles['folded']}>
        {shown.map((name) => (
          <Ticks key={name} name={name} words={wordsOf(name)} chosen={facets[name] ?? []} />
        ))}
      </div>
    </details>
  );
}
