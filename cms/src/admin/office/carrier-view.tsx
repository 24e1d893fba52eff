import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CarrierView as Pair } from '../../office/shapes';
import { Card } from './card';
import { Answered } from './office-page';
import { PairMap } from './pair-map';
import { SideCard } from './side-card';
import { Table } from './table';
import { useOffice, useSend } from './use-office';

/** An organisation and a project side by side: does one carry the other? */
export function CarrierView({ organisation, project, onClose }: { organisation: string; project: string; onClose: () => void }) {
  const asked = useOffice<Pair>(`/carriers/pair?${new URLSearchParams({ organisation, project }).toString()}`);
  const { send, isSending } = useSend();
  const [reason, setReason] = useState('');
  const decide = async (decision: 'same' | 'different' | 'later' | 'again', done: string) => {
    if ((await send('/carriers/decide', { organisation, project, decision, reason: reason.trim() === '' ? null : reason.trim() }, done)) !== null) onClose();
  };
  return (
    <Answered asked={asked}>
      {({ a, b, fields, map, kilometres, reason: why, decision }) => (
        <>
          <Card>
            <Flex gap={6} wrap="wrap" alignItems="flex-start">
              <SideCard name="A, la structure" side={a} />
              <SideCard name="B, le projet" side={b} />
            </Flex>
          </Card>
          <Card title={kilometres === null ? 'Où ils sont' : `À ${kilometres.toLocaleString('fr-FR')} km l’un de l’autre`} aside={why === null ? undefined : <Typography textColor="neutral600">{why}</Typography>}>
            {map === null ? <Typography>Aucun des deux n’a de lieu connu.</Typography> : <PairMap map={map} />}
          </Card>
          <Card title="Champ par champ">
            <Table caption="Ce qu’on sait des deux" columns={['Champ', 'A, la structure', 'B, le projet']}>
              {fields.map(({ label, a: left, b: right }) => (
                <tr key={label}>
                  <td>{label}</td>
                  <td className="wide">{left ?? '–'}</td>
                  <td className="wide">{right ?? '–'}</td>
                </tr>
              ))}
            </Table>
          </Card>
          <Card title="Votre décision">
            <Field.Root name="reason" marginBottom={4}>
              <Field.Label>Raison (facultatif)</Field.Label>
              <TextInput value={reason} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setReason(event.target.value)} />
            </Field.Root>
            <Flex gap={2} wrap="wrap">
              <Button disabled={isSending} onClick={() => void decide('same', 'C’est retenu : cette structure porte ce projet.')}>Elle porte ce projet : relier</Button>
              <Button variant="secondary" disabled={isSending} onClick={() => void decide('different', 'C’est retenu : elle ne porte pas ce projet.')}>Elle ne le porte pas</Button>
              <Button variant="tertiary" disabled={isSending} onClick={() => void decide('later', 'Remis à plus tard : la question revient dans deux semaines.')}>Plus tard</Button>
              {decision !== null && <Button variant="tertiary" disabled={isSending} onClick={() => void decide('again', 'La décision est oubliée.')}>Oublier la décision</Button>}
              <Button variant="ghost" onClick={onClose}>Revenir à la liste</Button>
            </Flex>
          </Card>
        </>
      )}
    </Answered>
  );
}
