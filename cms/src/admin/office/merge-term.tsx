import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { TermEffect, TermLine } from '../../office/shapes';
import { Card } from './card';
import { Confirm } from './confirm';
import { Select } from './select';
import { toTermOptions, type TermList } from './term-options';
import { useSend } from './use-office';

/** A term gives way to another. */
export function MergeTerm({ list, terms, onDone }: { list: TermList; terms: readonly TermLine[]; onDone: () => void }) {
  const [code, setCode] = useState('');
  const [into, setInto] = useState('');
  const [effect, setEffect] = useState<TermEffect | null>(null);
  const { send, isSending } = useSend();
  const choose = (set: (value: string) => void) => (value: string) => {
    setEffect(null);
    set(value);
  };
  const merge = async () => {
    if ((await send('/terms/merge', { list, code, into, dryRun: false }, 'C’est fait : les projets ont suivi.')) === null) return;
    setEffect(null);
    setCode('');
    onDone();
  };
  return (
    <Box paddingTop={4}>
      <Card title="Réunir un terme à un autre">
        <Flex gap={4} wrap="wrap" alignItems="flex-end">
          <Select label="Ce terme disparaît" value={code} onChange={choose(setCode)} options={toTermOptions(terms)} />
          <Select label="Celui-ci le remplace" value={into} onChange={choose(setInto)} options={toTermOptions(terms.filter((term) => term.code !== code))} />
          <Button variant="secondary" disabled={isSending || code === '' || into === ''} onClick={() => void send<TermEffect>('/terms/merge', { list, code, into, dryRun: true }).then(setEffect)}>Voir l’effet</Button>
        </Flex>
        {effect !== null && (
          <Box marginTop={4} role="status">
            <Typography tag="p">{`${effect.projects} ${effect.projects > 1 ? 'projets passent' : 'projet passe'} de « ${effect.label} » à « ${effect.intoLabel} »${effect.already > 0 ? ` (${effect.already} portent déjà les deux)` : ''}.`}</Typography>
            {effect.children > 0 && <Typography tag="p">{effect.children > 1 ? `${effect.children} sous-thèmes suivent.` : 'Un sous-thème suit.'}</Typography>}
            {effect.examples.length > 0 && <Typography tag="p" textColor="neutral600">{`Par exemple : ${effect.examples.join(' ; ')}.`}</Typography>}
            <Box marginTop={3}>
              <Confirm title="Réunir ces termes ?" action="Réunir" onConfirm={() => void merge()} trigger={<Button disabled={isSending}>Réunir</Button>}>{`« ${effect.label} » n’apparaîtra plus ; ses anciennes adresses mènent à « ${effect.intoLabel} ».`}</Confirm>
            </Box>
          </Box>
        )}
      </Card>
    </Box>
  );
}
