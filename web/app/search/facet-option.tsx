import type { FacetParameter } from '@carrefour/config';
import type { ReactNode } from 'react';
import { format } from '../i18n/plural';
import { useLocale } from '../i18n/texts';
import styles from './facet.module.css';
import { SEARCH_FORM } from './search-form';
import { typographic } from './typographic';

export type Option = { code: string; label: string; count: number; isChosen: boolean; parent: string | null; rank: number };

type FacetOptionProps = { name: FacetParameter; option: Option; onToggle: (code: string) => void; tile?: ReactNode; children?: ReactNode };

/** A value to tick, with its number of projects; the whole row is the target. */
export function FacetOption({ name, option, onToggle, tile, children }: FacetOptionProps) {
  const locale = useLocale();
  return (
    <li>
      <label className={styles['option']} data-chosen={option.isChosen || undefined}>
        <input type="checkbox" form={SEARCH_FORM} name={name} value={option.code} checked={option.isChosen} onChange={() => onToggle(option.code)} />
        {tile}
        <span className={styles['label']}>{typographic(option.label)}</span>
        <span className={styles['count']}>{format(option.count, locale)}</span>
      </label>
      {children}
    </li>
  );
}
