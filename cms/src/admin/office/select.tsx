import { Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';

const Field = styled.div`
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-width: 0;
  max-width: 100%;
`;
export const fieldStyle = `
  min-height: 40px;
  padding: 8px 12px;
  font: inherit;
  font-size: 1.4rem;
`;
const Native = styled.select`
  ${fieldStyle}
  width: fit-content;
  max-width: min(30rem, 100%);
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
const Input = styled(Native).attrs({ as: 'input' })``;

export type Option = { value: string; label: string };

/** The browser's own list: it reads well to everyone, in the language of the screen. */
export function Select({ label, value, options, onChange }: { label: string; value: string; options: readonly Option[]; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <Field>
      <Typography tag="label" htmlFor={id} variant="pi" fontWeight="bold">{label}</Typography>
      <Native id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </Native>
    </Field>
  );
}

/** A short text or a day to filter by. */
export function Filter({ label, value, type = 'text', onChange }: { label: string; value: string; type?: 'text' | 'date'; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <Field>
      <Typography tag="label" htmlFor={id} variant="pi" fontWeight="bold">{label}</Typography>
      <Input id={id} type={type} value={value} onChange={(event: { target: { value: string } }) => onChange(event.target.value)} />
    </Field>
  );
}
