import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { TermLine } from '../../office/shapes';
import { Card } from './card';
import { Confirm } from './confirm';
import { Select } from './select';
import { Table } from './table';
import { toTermOptions, type TermList } from './term-options';
import { toParts } from './to-parts';
import { useSend } from './use-office';

type Effect = { label: string; projects: number; children: number; parts: { code: string; label: string; isNew: boolean; projects: number; examples: string[] }[] };

/** A term gives way to several, each taking the projects whose text holds its words. */
export function SplitTerm({ list, terms, onDone }: { list: TermList; terms: readonly TermLine[]; onDone: () => void }) {
  const [code, setCode] = useState('');
  const [text, setText] = useState('');
  const [effect, setEffect] = useState<Effect | null>(null);
  const { send, isSending } = useSend();
  const ask = (dryRun: boolean) => ({ list, code, into: toParts(text), dryRun });
  const split = async () => {
    if ((await send('/terms/split', ask(false), 'C’est fait : chaque projet a rejoint son terme.')) === null) return;
    setEffect(null);
    setCode('');
    setText('');
    onDone();
  };
  return (
    <Box paddingTop={4}>
      <Card title="Partager un terme">
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Select label="Terme à partager" value={code} onChange={(value) => { setEffect(null); setCode(value); }} options={toTermOptions(terms)} />
          <Field.Root name="parts" width="100%" hint="Une ligne par terme : CODE=Nom : mot, autre mot. Par exemple « ALI=Alimentation : cantine, repas ». Une ligne sans mot reçoit le reste ; le terme lui-même peut le garder, par son code.">
            <Field.Label>En quoi</Field.Label>
            <Textarea rows={5} value={text} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => { setEffect(null); setText(event.target.value); }} />
            <Field.Hint />
          </Field.Root>
          <Button variant="secondary" disabled={isSending || code === '' || text.trim() === ''} onClick={() => void send<Effect>('/terms/split', ask(true)).then(setEffect)}>Voir l’effet</Button>
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
