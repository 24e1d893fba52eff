import { Button, Checkbox, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CallPartner } from '../../office/shapes';
import { Card } from './card';
import { Confirm } from './confirm';
import { filterPartners, type PartnerFilter } from './filter-partners';
import { Select } from './select';
import type { Again } from './silent-in';
import { Table } from './table';
import { toDayText } from './times';
import { useSend } from './use-office';

type Words = { subject: string; text: string };

type Props = { partners: readonly CallPartner[]; /** Those who left a call without an answer. */ again: Again | null; draft: Words; onSent: () => void; onAll: () => void };

/** Chooses partners by a filter, one by one if need be, and writes to them. */
export function CallForm({ partners, again, draft, onSent, onAll }: Props) {
  const [filter, setFilter] = useState<Omit<PartnerFilter, 'among'>>({ type: '', inventory: again === null ? 'with' : '', silent: '' });
  const [left, setLeft] = useState<readonly string[]>([]);
  const [words, setWords] = useState(draft);
  const { send, isSending } = useSend();
  const shown = filterPartners(partners, { ...filter, among: again?.ids ?? null });
  const chosen = shown.filter(({ id, isReachable }) => isReachable && !left.includes(id));
  const types = [...new Set(partners.map(({ type }) => type))].sort((a, b) => a.localeCompare(b, 'fr'));
  const isUnsaid = words.subject.trim() === '' || words.text.trim() === '';
  const call = async () => {
    if ((await send<{ sent: number }>('/calls', { ...words, partners: chosen.map(({ id }) => id) }, ({ sent }) => (sent > 1 ? `${sent} courriels partent.` : 'Un courriel part.'))) !== null) onSent();
  };
  return (
    <Card title={again === null ? 'Nouvel appel' : `Relance : ${again.subject}`} aside={again === null ? undefined : <Button variant="tertiary" onClick={onAll}>Écrire à d’autres</Button>}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end" marginBottom={4}>
        <Select label="Famille" value={filter.type} onChange={(type) => setFilter((before) => ({ ...before, type }))} options={[{ value: '', label: 'Toutes' }, ...types.map((type) => ({ value: type, label: type }))]} />
        <Select label="Inventaire" value={filter.inventory} onChange={(inventory) => setFilter((before) => ({ ...before, inventory: inventory as PartnerFilter['inventory'] }))}
          options={[{ value: '', label: 'Avec ou sans' }, { value: 'with', label: 'Avec inventaire' }, { value: 'without', label: 'Sans inventaire' }]} />
        <Select label="Dernier fichier" value={filter.silent} onChange={(silent) => setFilter((before) => ({ ...before, silent: silent as PartnerFilter['silent'] }))}
          options={[{ value: '', label: 'Quelle que soit la date' }, { value: '6', label: 'Il y a plus de six mois' }, { value: '12', label: 'Il y a plus d’un an' }]} />
      </Flex>
      <Table caption="Partenaires à qui écrire" columns={['Écrire', 'Partenaire', 'Famille', 'Dernier fichier']}>
        {shown.map(({ id, name, type, lastFile, isReachable }) => (
          <tr key={id}>
            <td>{isReachable ? <Checkbox checked={!left.includes(id)} aria-label={`Écrire à ${name}`} onCheckedChange={() => setLeft((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]))} /> : 'sans adresse'}</td>
            <td>{name}</td>
            <td>{type}</td>
            <td>{lastFile === null ? 'jamais' : toDayText(lastFile)}</td>
          </tr>
        ))}
      </Table>
      <Flex direction="column" alignItems="stretch" gap={4} marginTop={4}>
        <Field.Root name="subject" required>
          <Field.Label>Objet</Field.Label>
          <TextInput value={words.subject} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setWords((before) => ({ ...before, subject: event.target.value }))} />
        </Field.Root>
        <Field.Root name="text" required hint="{partner} devient le nom de chacun.">
          <Field.Label>Texte</Field.Label>
          <Textarea rows={14} value={words.text} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setWords((before) => ({ ...before, text: event.target.value }))} />
          <Field.Hint />
        </Field.Root>
        <Flex gap={3} alignItems="center" wrap="wrap">
          <Confirm title="Envoyer cet appel ?" action="Envoyer" onConfirm={() => void call()} trigger={<Button disabled={isSending || isUnsaid || chosen.length === 0}>{`Écrire à ${chosen.length} ${chosen.length > 1 ? 'partenaires' : 'partenaire'}`}</Button>}>
            {`${chosen.length > 1 ? `${chosen.length} courriels partent, chacun à son seul destinataire.` : 'Un courriel part, à son seul destinataire.'} Un courriel parti ne se reprend pas.`}
          </Confirm>
          {isUnsaid && <Typography textColor="neutral600">Écrivez un objet et un texte.</Typography>}
          {chosen.length === 0 && <Typography textColor="neutral600">Personne ne correspond, ou personne n’a d’adresse.</Typography>}
        </Flex>
      </Flex>
    </Card>
  );
}
