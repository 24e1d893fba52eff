import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import type { TypedPart } from './to-parts';

type Input = React.ChangeEvent<HTMLInputElement>;
type Props = { parts: readonly TypedPart[]; onChange: (parts: TypedPart[]) => void };

/** What a term is parted into, one row each: a name, and the words that mean it. */
export function PartRows({ parts, onChange }: Props) {
  const write = (at: number, changed: Partial<TypedPart>) => onChange(parts.map((part, index) => (index === at ? { ...part, ...changed } : part)));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {parts.map((part, index) => (
        <Flex key={index} gap={3} alignItems="flex-start" wrap="wrap">
          <Field.Root name={`part-${index}`}>
            <Field.Label>{`Terme ${index + 1}`}</Field.Label>
            <TextInput value={part.name} onChange={(event: Input) => write(index, { name: event.target.value })} />
          </Field.Root>
          <Field.Root name={`words-${index}`} flex="1" hint={index === 0 ? 'Séparés par des virgules. Sans mot, ce terme reçoit le reste.' : undefined}>
            <Field.Label>Mots qui le désignent</Field.Label>
            <TextInput value={part.words} onChange={(event: Input) => write(index, { words: event.target.value })} />
            <Field.Hint />
          </Field.Root>
        </Flex>
      ))}
      <div>
        <Button variant="tertiary" disabled={parts.length >= 12} onClick={() => onChange([...parts, { name: '', words: '' }])}>Ajouter un terme</Button>
      </div>
    </Flex>
  );
}
