import { Link } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Count } from '../../office/shapes';

const List = styled.ul`
  li {
    display: grid;
    grid-template-columns: minmax(16rem, 22rem) 1fr 9.5rem;
    gap: 12px;
    align-items: center;
    padding: 3px 0;
    font-size: 1.4rem;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  .count {
    text-align: right;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    height: 12px;
    min-width: 1px;
    background: ${({ theme }) => theme.colors.primary500};
  }
  @media (max-width: 600px) {
    li {
      grid-template-columns: 1fr 9.5rem;
    }
    .track {
      display: none;
    }
  }
`;

/** Counts as bars, the number beside: nothing is told by length alone. A line leads to the search of the site that finds the same. */
export function Bars({ counts, total }: { counts: readonly Count[]; total: number }) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <List>
      {counts.map(({ label, count, search }) => (
        <li key={label}>
          <span>{search === null ? label : <Link href={search} isExternal={false} target="_blank" rel="noreferrer">{label}</Link>}</span>
          <span className="track" aria-hidden="true"><span className="bar" style={{ display: 'block', width: `${(count / most) * 100}%` }} /></span>
          <span className="count">{`${count.toLocaleString('fr-FR')}${total > 0 ? ` · ${Math.round((count / total) * 100)}\u00A0%` : ''}`}</span>
        </li>
      ))}
    </List>
  );
}
