import { facetFields, NON_PRECISE, type FacetParameter } from '@carrefour/config';
import { useRefinementList } from 'react-instantsearch';
import { useTexts } from '../i18n/texts';
import styles from './facet.module.css';
import { FacetOption, type Option } from './facet-option';
import { hasOwnOrder, useWords } from './vocabulary';

const SHOWN = 8;
const MAX_VALUES = 250;

/** The values of a facet with their counts: in the list's own order where it has one, else most frequent first; « Non précisé » last. */
export function useOptions(name: FacetParameter): { options: Option[]; toggle: (code: string) => void } {
  const { items, refine } = useRefinementList({ attribute: facetFields[name], operator: 'or', limit: MAX_VALUES });
  const words = useWords()(name);
  const { search } = useTexts();
  const byCode = new Map(words.map((word, index) => [word.code, { ...word, index }]));
  const options = items.map(({ value, count, isRefined }): Option => {
    const word = byCode.get(value);
    const label = value === NON_PRECISE ? search.nonPrecise : (word?.label ?? value);
    return { code: value, label, count, isChosen: isRefined, parent: word?.parent ?? null, rank: hasOwnOrder(name) ? (word?.index ?? 99) : 0 };
  });
  const isLast = ({ code }: Option) => (code === NON_PRECISE ? 1 : 0);
  const byYear = (a: Option, b: Option) => (name === 'year' ? b.code.localeCompare(a.code) : 0);
  options.sort((a, b) => isLast(a) - isLast(b) || a.rank - b.rank || byYear(a, b) || b.count - a.count || a.label.localeCompare(b.label, 'fr'));
  return { options, toggle: refine };
}

/** Nothing to choose: no value, or only « Non précisé » for every project. */
export const saysNothing = (options: readonly Option[]): boolean => options.every(({ code, isChosen }) => code === NON_PRECISE && !isChosen);

/** One facet with one level. Long lists fold after eight values, chosen ones always shown. */
export function Facet({ name }: { name: FacetParameter }) {
  const { options, toggle } = useOptions(name);
  const { search } = useTexts();
  if (saysNothing(options)) return null;
  const shown = options.filter(({ isChosen }, index) => index < SHOWN || isChosen);
  const folded = options.filter((option) => !shown.includes(option));
  return (
    <FacetGroup name={name} isOpen={options.some(({ isChosen }) => isChosen)}>
      <ul>
        {shown.map((option) => (
          <FacetOption key={option.code} name={name} option={option} onToggle={toggle} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details className={styles['more']}>
          <summary>{search.more(folded.length)}</summary>
          <ul>
            {folded.map((option) => (
              <FacetOption key={option.code} name={name} option={option} onToggle={toggle} />
            ))}
          </ul>
        </details>
      )}
    </FacetGroup>
  );
}

const OPEN_AT_FIRST: readonly FacetParameter[] = ['theme', 'region', 'scale', 'maturity', 'audience'];

export function FacetGroup({ name, isOpen, children }: { name: FacetParameter; isOpen: boolean; children: React.ReactNode }) {
  const { search } = useTexts();
  return (
    <details className={styles['facet']} open={isOpen || OPEN_AT_FIRST.includes(name)}>
      <summary>
        <h3>{name === 'region' ? search.territory : search.facets[name]}</h3>
      </summary>
      <fieldset>
        <legend className={styles['hidden']}>{search.facets[name]}</legend>
        {children}
      </fieldset>
    </details>
  );
}
