import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { TermLine } from '../../office/shapes';
import { Card } from './card';
import { Confirm } from './confirm';
import { PartRows } from './part-rows';
import { Select } from './select';
import { Table } from './table';
import { toTermOptions, type TermList } from './term-options';
import { toParts, type TypedPart } from './to-parts';
import { useSend } from './use-office';

type Effect = { label: string; projects: number; children: number; parts: { code: string; label: string; isNew: boolean; projects: number; examples: string[] }[] };

const empty: TypedPart[] = [{ name: '', words: '' }, { name: '', words: '' }];

/** A term gives way to several, each taking the projects whose text holds its words. */
export function SplitTerm({ list, terms, onDone }: { list: TermList; terms: readonly TermLine[]; onDone: () => void }) {
  const [code, setCode] = useState('');
  const [parts, setParts] = useState<TypedPart[]>(empty);
  const [effect, setEffect] = useState<Effect | null>(null);
  const { send, isSending } = useSend();
  const ask = (dryRun: boolean) => ({ list, code, into: toParts(parts, terms), dryRun });
  const split = async () => {
    if ((await send('/terms/split', ask(false), 'C’est fait : chaque projet a rejoint son terme.')) === null) return;
    setEffect(null);
    setCode('');
    setParts(empty);
    onDone();
  };
  return (
    <Box paddingTop={4}>
      <Card title="Partager un terme">
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Select label="Terme à partager" value={code} onChange={(value) => { setEffect(null); setCode(value); }} options={toTermOptions(terms)} />
          <Typography tag="p">Écrivez le nom de chaque terme : s’il existe, il est repris ; sinon il est créé. Le terme partagé peut garder le reste, sous son nom.</Typography>
          <PartRows parts={parts} onChange={(changed) => { setEffect(null); setParts(changed); }} />
          <Button variant="secondary" disabled={isSending || code === '' || parts.every(({ name }) => name.trim() === '')} onClick={() => void send<Effect>('/terms/split', ask(true)).then(setEffect)}>Voir l’effet</Button>
        </Flex>
        {effect !== null && (
          <Box marginTop={4} role="status">
            <Typography tag="p">{`${effect.projects} ${effect.projects > 1 ? 'projets portent' : 'projet porte'} « ${effect.label} »${effect.children > 1 ? `, et ${effect.children} sous-thèmes suivent` : effect.children === 1 ? ', et un sous-thème suit' : ''}.`}</Typography>
            <Table caption="Effet du partage" columns={['Terme', 'Projets', 'Exemples']}>
              {effect.parts.map((part) => (
                <tr key={part.code}>
                  <td>{`${part.label}${part.isNew ? ' (nouveau)' : ''}`}</td>
                  <td className="number">{part.projects}</td>
                  <td>{part.examples.join(' ; ') || '–'}</td>
                </tr>
              ))}
            </Table>
            <Box marginTop={3}>
              <Confirm title="Partager ce terme ?" action="Partager" onConfirm={() => void split()} trigger={<Button disabled={isSending}>Partager</Button>}>Chaque projet rejoint les termes que désigne son texte.</Confirm>
            </Box>
          </Box>
        )}
      </Card>
    </Box>
  );
}
