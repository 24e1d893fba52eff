import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';

const Frame = styled(Box)`
  overflow-x: auto;
`;
/** On a telephone each row is a small sheet, every value under the name of its column. */
const stacked = (columns: readonly string[]) => css`
  @media (max-width: 640px) {
    display: block;
    tbody, tr, td { display: block; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { padding: 8px 0; border-bottom: 1px solid ${({ theme }) => theme.colors.neutral300}; }
    tr:last-child { border-bottom: 0; }
    td, td.number, td.address, td.state { min-width: 0; padding: 4px 0; border: 0; white-space: pre-line; }
    td::before { display: block; font-size: 1.2rem; color: ${({ theme }) => theme.colors.neutral600}; }
    ${columns.map((column, index) => `td:nth-child(${index + 1})::before { content: ${JSON.stringify(column)} / ""; }`).join('\n')}
  }
`;
const Grid = styled.table<{ $columns: readonly string[] | null }>`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};
  th {
    text-align: left;
    vertical-align: bottom;
    padding: 8px 12px;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral700};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral300};
  }
  td {
    vertical-align: top;
    padding: 8px 12px;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    white-space: pre-line;
    min-width: 9rem;
    overflow-wrap: anywhere;
  }
  td.number {
    min-width: 0;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  th:first-child, td:first-child {
    min-width: 11rem;
  }
  td.wide {
    min-width: 18rem;
  }
  td.address {
    min-width: 24rem;
  }
  td.state {
    white-space: nowrap;
  }
  td.state .reason {
    white-space: pre-line;
  }
  ${({ $columns }) => $columns !== null && stacked($columns)}
`;

/** A plain table that scrolls by itself where it is too wide, and stacks on a telephone; `caption` says what it lists to those who do not see it. */
export function Table({ caption, columns, isOfFigures = false, children }: { caption: string; columns: readonly string[]; /** Read across and down: it scrolls rather than stacks. */ isOfFigures?: boolean; children: ReactNode }) {
  return (
    <Frame tabIndex={0} role="region" aria-label={caption}>
      <Grid $columns={isOfFigures ? null : columns}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Grid>
    </Frame>
  );
}

/** Small print of a cell. */
export function Aside({ children }: { children: ReactNode }) {
  return <Typography variant="pi" textColor="neutral600" tag="span">{children}</Typography>;
}
