import { newPassword } from '@carrefour/config';
import type { FieldProblems } from '../forms/form-trouble';
import { toFieldProblems } from '../forms/to-field-problems';

/** What is wrong with a new password typed twice; nothing where it is fine. */
export function passwordProblems(values: Readonly<Record<string, string>>): FieldProblems {
  const asked = newPassword.safeParse(values['password'] ?? '');
  if (!asked.success) return toFieldProblems(asked.error.issues.map((issue) => ({ ...issue, path: ['password'] })), values);
  return values['password'] === values['again'] ? {} : { again: 'differs' };
}

/** What was written, without the passwords: they are never sent back. */
export const withoutPasswords = ({ password: _password, again: _again, current: _current, ...values }: Readonly<Record<string, string>>): Record<string, string> => values;
