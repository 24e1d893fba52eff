import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Choice, Decided, QueueItem } from '../../office/shapes';
import { AdminLink } from './admin-link';
import { doneWords, toDone } from './done-words';
import { DecisionForm } from './decision-form';
import { Differences } from './differences';
import { Select } from './select';
import { toAge, toDayText } from './times';
import { useSend } from './use-office';
import { useTellRefused } from './use-tell-refused';

type Props = { item: QueueItem; team: readonly string[]; pick: ReactNode; onDone: () => void };

/** One thing to decide: what it is, since when, what it would change, and the decision. */
export function QueueCard({ item, team, pick, onDone }: Props) {
  const { send, isSending } = useSend();
  const tellRefused = useTellRefused();
  const only = [{ kind: item.kind, id: item.id }];
  const decide = async ({ code, label }: Choice, answer: string | null) => {
    const decided = await send<Decided>('/queue/decide', { items: only, choice: code, answer }, ({ done, made }) => (done.length > 0 ? toDone(`« ${item.title} » : ${doneWords(code, label)}.`, made) : null));
    tellRefused(decided);
    if (decided !== null) onDone();
  };
  const assign = async (to: string) => {
    if ((await send('/queue/assign', { items: only, to: to === '' ? null : to }, to === '' ? 'Plus personne ne le suit.' : `Confié à ${to}.`)) !== null) onDone();
  };
  return (
    <Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={5} marginBottom={4}>
      <Flex gap={3} alignItems="flex-start" justifyContent="space-between" wrap="wrap">
        <Flex gap={3} alignItems="flex-start" flex="1" minWidth="28rem">
          {pick}
          <Box>
            <Typography variant="delta" tag="h2">{item.title}</Typography>
            <Flex gap={3} marginTop={1} wrap="wrap" alignItems="center">
              <Badge>{item.label}</Badge>
              <Typography variant="pi" textColor="neutral600">{`${toDayText(item.since)}, ${toAge(item.since)}`}</Typography>
            </Flex>
          </Box>
        </Flex>
        {item.isAssignable && <Select label="Suivi par" value={item.assignedTo ?? ''} onChange={(to) => void assign(to)}
          options={[{ value: '', label: 'Personne' }, ...[...new Set([...team, ...(item.assignedTo === null ? [] : [item.assignedTo])])].map((name) => ({ value: name, label: name }))]} />}
      </Flex>
      {item.text !== null && <Typography tag="p" marginTop={4} style={{ whiteSpace: 'pre-line' }}>{item.text}</Typography>}
      {item.facts.length > 0 && (
        <Box tag="dl" marginTop={4}>
          {item.facts.map(({ label, value }) => (
            <Flex key={label} gap={2} alignItems="baseline" marginBottom={1} wrap="wrap">
              <Typography tag="dt" variant="pi" textColor="neutral600">{`${label} :`}</Typography>
              <Typography tag="dd" style={{ whiteSpace: 'pre-line' }}>{value}</Typography>
            </Flex>
          ))}
        </Box>
      )}
      {item.differences.length > 0 && (
        <Box marginTop={4}>
          <Differences differences={item.differences} {...(item.kind === 'conflict' && { before: 'Écrit aujourd’hui', after: 'Dans le fichier' })} />
        </Box>
      )}
      <Box marginTop={4}>
        <DecisionForm choices={item.choices} isSending={isSending} onDecide={(choice, answer) => void decide(choice, answer)} />
      </Box>
      <Flex gap={4} marginTop={4} wrap="wrap">
        {item.rehearsal != null && <AdminLink to={`/a-traiter?essai=${item.rehearsal}`}>Lire l’essai ligne par ligne</AdminLink>}
        <AdminLink to={item.link}>Ouvrir la demande complète</AdminLink>
        {item.edit != null && <AdminLink to={item.edit}>Modifier la fiche</AdminLink>}
        {item.sheet !== null && <Link href={item.sheet} target="_blank" rel="noreferrer">Voir la fiche sur le site</Link>}
      </Flex>
    </Box>
  );
}
