import { FormField } from '../forms/form-field';
import type { ReturnedForm } from '../forms/form-trouble';
import { useSpaceTexts } from '../i18n/space-texts';

/** A new password, typed twice: nobody sees what they type. */
export function PasswordFields({ returned }: { returned: ReturnedForm | undefined }) {
  const { account: { password } } = useSpaceTexts();
  return (
    <>
      <FormField name="password" type="password" label={password.new} hint={password.newHint} returned={returned} autoComplete="new-password" maxLength={200} />
      <FormField name="again" type="password" label={password.again} returned={returned} autoComplete="new-password" maxLength={200} />
    </>
  );
}
