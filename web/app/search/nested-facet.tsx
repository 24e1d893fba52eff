import { NON_PRECISE, type FacetParameter } from '@carrefour/config';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { FacetGroup, saysNothing, useOptions } from './facet';
import styles from './facet.module.css';
import { FacetOption, type Option } from './facet-option';
import { ThemeTile } from './theme-tile';
import { useWords } from './vocabulary';

/** Themes on two levels: one field holds the codes of both. Choosing a child narrows, so it takes its parent's place. */
export function ThemeFacet() {
  const { options, toggle } = useOptions('theme');
  const chosen = new Set(options.filter(({ isChosen }) => isChosen).map(({ code }) => code));
  const toggleChild = (parent: string) => (code: string) => {
    if (!chosen.has(code) && chosen.has(parent)) toggle(parent);
    toggle(code);
  };
  return (
    <Nested
      name="theme"
      parents={options.filter(({ parent }) => parent === null)}
      children={(code) => options.filter(({ parent }) => parent === code)}
      onToggle={toggle}
      onToggleChild={toggleChild}
      tile={(code) => code !== NON_PRECISE && <ThemeTile theme={code} size="facet" />}
    />
  );
}

/** Regions, and the departments of those that are chosen or hold a chosen department. */
export function TerritoryFacet() {
  const regions = useOptions('region');
  const departments = useOptions('departement');
  const regionOf = new Map(useWords()('departement').map(({ code, parent }) => [code, parent]));
  const inRegion = (region: string) => departments.options.filter(({ code }) => regionOf.get(code) === region);
  return (
    <Nested
      name="region"
      childName="departement"
      parents={regions.options}
      children={inRegion}
      onToggle={regions.toggle}
      onToggleChild={() => departments.toggle}
    />
  );
}

type NestedProps = {
  name: FacetParameter;
  childName?: FacetParameter;
  parents: Option[];
  children: (parent: string) => Option[];
  onToggle: (code: string) => void;
  onToggleChild: (parent: string) => (code: string) => void;
  tile?: (code: string) => ReactNode;
};

const SHOWN = 8;

function Nested({ name, childName = name, parents, children, onToggle, onToggleChild, tile }: NestedProps) {
  const { search } = useTexts();
  const isChosen = (option: Option) => option.isChosen || children(option.code).some((child) => child.isChosen);
  const shown = parents.filter((option, index) => index < SHOWN || isChosen(option));
  const folded = parents.filter((option) => !shown.includes(option));
  const row = (option: Option) => (
    <FacetOption key={option.code} name={name} option={option} onToggle={onToggle} tile={tile?.(option.code)}>
      {isChosen(option) && (
        <ul className={styles['children']}>
          {children(option.code).map((child) => (
            <FacetOption key={child.code} name={childName} option={child} onToggle={onToggleChild(option.code)} />
          ))}
        </ul>
      )}
    </FacetOption>
  );
  if (saysNothing(parents)) return null;
  return (
    <FacetGroup name={name} isOpen>
      <ul>{shown.map(row)}</ul>
      {folded.length > 0 && (
        <details className={styles['more']}>
          <summary>{search.more(folded.length)}</summary>
          <ul>{folded.map(row)}</ul>
        </details>
      )}
    </FacetGroup>
  );
}
