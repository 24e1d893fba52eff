import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(14rem, max-content) 1fr;
  gap: 8px 24px;
  @media (max-width: 600px) {
    grid-template-columns: 1fr;
  }
`;

/** A few facts, each under its name. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <List>
      {facts.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <Typography tag="dt" textColor="neutral600">{label}</Typography>
          <Typography tag="dd" style={{ whiteSpace: 'pre-line' }}>{value}</Typography>
        </div>
      ))}
    </List>
  );
}
