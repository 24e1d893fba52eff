import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Choice, Decided, QueueItem } from '../../office/shapes';
import { bulkChoices } from './bulk-choices';
import { DecisionForm } from './decision-form';
import { Select } from './select';
import { useSend } from './use-office';
import { useTellRefused } from './use-tell-refused';

type Props = { items: readonly QueueItem[]; picked: readonly QueueItem[]; team: readonly string[]; onPickAll: () => void; onDone: () => void };

/** Decides or entrusts several at once, where that is safe. */
export function BulkBar({ items, picked, team, onPickAll, onDone }: Props) {
  const { send, isSending } = useSend();
  const tellRefused = useTellRefused();
  const named = picked.map(({ kind, id }) => ({ kind, id }));
  const choices = bulkChoices(picked);
  const decide = async ({ code }: Choice, answer: string | null) => {
    const decided = await send<Decided>('/queue/decide', { items: named, choice: code, answer }, ({ done }) => (done.length > 1 ? `${done.length} demandes réglées.` : done.length === 1 ? 'Une demande réglée.' : null));
    tellRefused(decided);
    if (decided !== null) onDone();
  };
  const assign = async (to: string) => {
    if (to !== '' && (await send('/queue/assign', { items: named, to }, `${picked.length} demandes confiées à ${to}.`)) !== null) onDone();
  };
  return (
    <Box marginBottom={4}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Button variant="tertiary" onClick={onPickAll}>{picked.length === items.length ? 'Ne rien choisir' : 'Choisir toute la page'}</Button>
        {picked.length > 1 && <Select label={`Confier les ${picked.length} à`} value="" onChange={(to) => void assign(to)} options={[{ value: '', label: '…' }, ...team.map((name) => ({ value: name, label: name }))]} />}
        {picked.length > 1 && choices.length > 0 && <DecisionForm key={choices.map(({ code }) => code).join()} choices={choices} isSending={isSending} onDecide={(choice, answer) => void decide(choice, answer)} />}
        {picked.length > 1 && choices.length === 0 && <Typography textColor="neutral600">{new Set(picked.map(({ kind }) => kind)).size > 1 ? 'Pour décider ensemble, choisissez des demandes d’une même nature.' : 'Ces demandes se décident une par une.'}</Typography>}
      </Flex>
    </Box>
  );
}
