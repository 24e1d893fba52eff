import type { MouseEvent } from 'react';
import type { SearchTexts } from '../i18n/fr/search';
import styles from './results.module.css';

type PagesProps = {
  current: number;
  last: number;
  texts: SearchTexts;
  linkTo: (page: number) => { href: string; onClick?: (event: MouseEvent) => void };
};

/** Up to seven pages around the current one, the first, and one step each way. */
export function Pages({ current, last, texts, linkTo }: PagesProps) {
  if (last < 2) return null;
  const around = [...new Set([1, ...Array.from({ length: 5 }, (_, index) => current - 2 + index)])].filter((page) => page >= 1 && page <= last);
  return (
    <nav aria-label={texts.pages} className={styles['paging']}>
      {current > 1 && (
        <a rel="prev" {...linkTo(current - 1)}>
          {texts.previous}
        </a>
      )}
      {around.map((page) => (
        <a key={page} {...linkTo(page)} aria-label={texts.page(page)} aria-current={page === current ? 'page' : undefined}>
          {page}
        </a>
      ))}
      {current < last && (
        <a rel="next" {...linkTo(current + 1)}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
