import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Pair } from '../../office/shapes';
import { Card } from './card';
import { Confirm } from './confirm';
import { Answered } from './office-page';
import { PairFields } from './pair-fields';
import { PairMap } from './pair-map';
import { Select } from './select';
import { SideCard } from './side-card';
import { toDayText } from './times';
import { useOffice, useSend } from './use-office';

type Side = 'a' | 'b';

/** Two sheets side by side, and what somebody decides of them. */
export function PairView({ a, b, onClose }: { a: string; b: string; onClose: () => void }) {
  const asked = useOffice<Pair>(`/duplicates/pair?${new URLSearchParams({ a, b }).toString()}`);
  const { send, isSending } = useSend();
  const [keep, setKeep] = useState<Side>('a');
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [reason, setReason] = useState('');
  const decide = async (decision: 'same' | 'different' | 'later', done: string) => {
    if ((await send('/duplicates/decide', { a, b, decision, keep, fields: chosen, reason: reason.trim() === '' ? null : reason.trim() }, done)) !== null) onClose();
  };
  return (
    <Answered asked={asked}>
      {(pair) => (
        <>
          <Card>
            <Flex gap={6} wrap="wrap" alignItems="flex-start">
              <SideCard name="A" side={pair.a} />
              <SideCard name="B" side={pair.b} />
            </Flex>
          </Card>
          <Card title={pair.kilometres === null ? 'Où ils sont' : `À ${pair.kilometres.toLocaleString('fr-FR')} km l’un de l’autre`} aside={<Typography textColor="neutral600">{`Ressemblance : ${Math.round(pair.score)} sur 100`}</Typography>}>
            {pair.map === null ? <Typography>Aucun des deux n’a de lieu connu.</Typography> : <PairMap map={pair.map} />}
          </Card>
          {pair.advice.length > 0 && (
            <Card title="Avis des partenaires">
              {pair.advice.map(({ partner, says, note, by, at }) => (
                <Typography key={partner} tag="p">{`${by} (${partner}), ${toDayText(at)} : ${says === 'same' ? 'c’est le même projet' : 'ce sont deux projets différents'}${note === null ? '.' : `. « ${note} »`}`}</Typography>
              ))}
            </Card>
          )}
          <Card title="Champ par champ">
            <PairFields fields={pair.fields} chosen={chosen} onChoose={(field, side) => setChosen((before) => ({ ...before, [field]: side }))} />
          </Card>
          <Card title="Votre décision">
            <Flex gap={4} wrap="wrap" alignItems="flex-end" marginBottom={4}>
              <Select label="Adresse gardée" value={keep} onChange={(side) => setKeep(side === 'b' ? 'b' : 'a')} options={[{ value: 'a', label: `A : ${pair.a.slug}` }, { value: 'b', label: `B : ${pair.b.slug}` }]} />
              <Field.Root name="reason" flex="1" minWidth="24rem">
                <Field.Label>Raison (facultatif)</Field.Label>
                <TextInput value={reason} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setReason(event.target.value)} />
              </Field.Root>
            </Flex>
            <Flex gap={2} wrap="wrap">
              <Confirm title="Réunir ces deux fiches ?" action="Réunir" onConfirm={() => void decide('same', 'Les deux fiches sont réunies.')} trigger={<Button disabled={isSending}>C’est le même projet : réunir</Button>}>
                Une seule page reste, qui cite tous les partenaires ; l’autre adresse y mène. Cela se défait dans « Fiches réunies ».
              </Confirm>
              <Button variant="secondary" disabled={isSending} onClick={() => void decide('different', 'Retenu : deux projets différents.')}>Deux projets différents</Button>
              <Button variant="tertiary" disabled={isSending} onClick={() => void decide('later', 'Remis à plus tard : la question revient dans deux semaines.')}>Plus tard</Button>
              <Button variant="ghost" onClick={onClose}>Revenir à la liste</Button>
            </Flex>
          </Card>
        </>
      )}
    </Answered>
  );
}
