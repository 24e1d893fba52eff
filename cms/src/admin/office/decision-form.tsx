import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import type { Choice } from '../../office/shapes';

const variants = { yes: 'success-light', no: 'danger-light', plain: 'tertiary' } as const;

/** The choices of an item; one that says something to somebody opens a place to write it first. */
export function DecisionForm({ choices, isSending, onDecide }: { choices: readonly Choice[]; isSending: boolean; onDecide: (choice: Choice, answer: string | null) => void }) {
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [answer, setAnswer] = useState('');
  const choose = (choice: Choice) => (choice.answer === 'none' ? onDecide(choice, null) : setChosen(choice));
  if (chosen === null)
    return (
      <Flex gap={2} wrap="wrap">
        {choices.map((choice) => (
          <Button key={choice.code} variant={variants[choice.tone]} disabled={isSending} onClick={() => choose(choice)}>{choice.label}</Button>
        ))}
      </Flex>
    );
  const isMissing = chosen.answer === 'must' && answer.trim() === '';
  return (
    <Flex tag="form" direction="column" alignItems="stretch" gap={2} onSubmit={(event: React.FormEvent) => {
      event.preventDefault();
      if (!isMissing) onDecide(chosen, answer.trim() === '' ? null : answer.trim());
    }}>
      <Field.Root name="answer" required={chosen.answer === 'must'} hint={chosen.code === 'answered' ? 'Envoyé par courriel à la personne.' : 'Envoyé par courriel à la personne, avec la décision.'}>
        <Field.Label>{chosen.answer === 'must' ? 'Votre message' : 'Votre message (facultatif)'}</Field.Label>
        <Textarea value={answer} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setAnswer(event.target.value)} rows={4} autoFocus />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2}>
        <Button type="submit" variant={chosen.tone === 'no' ? 'danger' : 'success'} disabled={isSending || isMissing}>{chosen.label}</Button>
        <Button variant="tertiary" onClick={() => setChosen(null)}>Revenir</Button>
      </Flex>
    </Flex>
  );
}
