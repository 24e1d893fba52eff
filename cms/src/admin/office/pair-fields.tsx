import { styled } from 'styled-components';
import type { PairField } from '../../office/shapes';
import { Aside, Table } from './table';

type Side = 'a' | 'b';

const Choice = styled.label`
  display: flex;
  gap: 8px;
  align-items: flex-start;
  cursor: pointer;
  input {
    margin-top: 3px;
  }
`;

/** Every field of both; where they differ, whose words are kept may be chosen. */
export function PairFields({ fields, chosen, onChoose }: { fields: readonly PairField[]; chosen: Readonly<Record<string, Side>>; onChoose: (field: string, side: Side) => void }) {
  const cell = ({ field, label, same, ...sides }: PairField, side: Side) => {
    const value = sides[side];
    if (same) return value ?? '–';
    return (
      <Choice>
        <input type="radio" name={`field-${field}`} checked={chosen[field] === side} onChange={() => onChoose(field, side)} aria-label={`${label} : garder ${side.toUpperCase()}`} />
        <span>{value ?? <Aside>(rien)</Aside>}</span>
      </Choice>
    );
  };
  return (
    <>
      <p>
        <Aside>Sans choix de votre part, la règle habituelle décide : la parole d’une personne, puis la source la plus récente.</Aside>
      </p>
      <Table caption="Champs des deux fiches" columns={['Champ', 'A', 'B']}>
        {fields.map((field) => (
          <tr key={field.field}>
            <td>{field.label}</td>
            <td>{cell(field, 'a')}</td>
            <td>{cell(field, 'b')}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
