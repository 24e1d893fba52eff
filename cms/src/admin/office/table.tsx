import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Frame = styled(Box)`
  overflow-x: auto;
`;
const Grid = styled.table`
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
    overflow-wrap: anywhere;
  }
  td.number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;

/** A plain table that scrolls by itself on a narrow screen; `caption` says what it lists to those who do not see it. */
export function Table({ caption, columns, children }: { caption: string; columns: readonly string[]; children: ReactNode }) {
  return (
    <Frame tabIndex={0} role="region" aria-label={caption}>
      <Grid>
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
