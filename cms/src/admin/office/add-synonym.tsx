import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

const SYNONYMS = '/content-manager/collection-types/api::synonym.synonym';

/** Gives a word that found nothing the words of the site that mean the same, without leaving the list. */
export function AddSynonym({ query }: { query: string }) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [isSending, setSending] = useState(false);
  const terms = words.split(',').map((word) => word.trim()).filter((word) => word !== '');
  const add = async () => {
    setSending(true);
    try {
      await post(SYNONYMS, { kind: 'both-ways', terms: [query, ...terms].join('\n') });
      toggleNotification({ type: 'success', message: `« ${query} » trouve aussi : ${terms.join(', ')}.` });
      setOpen(false);
      setWords('');
    } catch (error) {
      toggleNotification({ type: 'danger', message: error instanceof Error && error.message !== '' ? error.message : 'Le synonyme n’a pas été gardé. Réessayez dans un instant.' });
    } finally {
      setSending(false);
    }
  };
  if (!isOpen) return <Button size="S" variant="secondary" onClick={() => setOpen(true)} aria-label={`Ajouter un synonyme de « ${query} »`}>Ajouter un synonyme</Button>;
  return (
    <Flex tag="form" gap={2} alignItems="flex-end" wrap="wrap" onSubmit={(event: React.FormEvent) => {
      event.preventDefault();
      if (terms.length > 0) void add();
    }}>
      <Field.Root name="words" hint="Plusieurs : séparés par des virgules.">
        <Field.Label>{`« ${query} » veut dire comme`}</Field.Label>
        <TextInput value={words} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setWords(event.target.value)} autoFocus />
        <Field.Hint />
      </Field.Root>
      <Button type="submit" size="S" disabled={terms.length === 0 || isSending}>Ajouter</Button>
      <Button size="S" variant="tertiary" onClick={() => setOpen(false)}>Revenir</Button>
    </Flex>
  );
}
