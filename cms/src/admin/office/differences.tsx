import { styled } from 'styled-components';
import type { Difference } from '../../office/shapes';
import { Table } from './table';

const Before = styled.del`
  text-decoration: none;
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.neutral900};
`;
const After = styled.ins`
  text-decoration: none;
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.neutral900};
`;

/** Field by field, what stands and what would; told by column as well as by colour. */
export function Differences({ differences, before = 'Avant', after = 'Après' }: { differences: readonly Difference[]; before?: string; after?: string }) {
  const told = differences.filter((line) => line.before !== null || line.after !== null);
  if (told.length === 0) return null;
  return (
    <Table caption="Différences champ par champ" columns={['Champ', before, after]}>
      {told.map((line, index) => (
        <tr key={`${line.field} ${index}`}>
          <td>{line.field}</td>
          <td>{line.before === null ? '–' : <Before>{line.before}</Before>}</td>
          <td>{line.after === null ? '–' : <After>{line.after}</After>}</td>
        </tr>
      ))}
    </Table>
  );
}
