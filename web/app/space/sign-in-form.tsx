import { FormField } from '../forms/form-field';
import styles from '../forms/form.module.css';
import { PlainForm } from '../forms/plain-form';
import { useSpaceTexts } from '../i18n/space-texts';
import { Link } from '../link';
import { Notice } from '../ui/notice/notice';
import type { DoorTrouble } from './door-trouble';

export type SignInReturned = { email: string; trouble: DoorTrouble } | undefined;

/** Address, password, and the ways for whoever has neither. */
export function SignInForm({ stamp, returned }: { stamp: string; returned: SignInReturned }) {
  const { account: { signIn } } = useSpaceTexts();
  return (
    <>
      {returned !== undefined && (
        <div role="alert">
          <Notice kind="warn">{signIn.troubles[returned.trouble]}</Notice>
        </div>
      )}
      <PlainForm stamp={stamp} returned={undefined} submit={signIn.submit} icon="arrow">
        <FormField name="email" type="email" label={signIn.email} value={returned?.email ?? ''} returned={undefined} autoComplete="username" maxLength={250} />
        <FormField name="password" type="password" label={signIn.password} returned={undefined} autoComplete="current-password" maxLength={200} />
      </PlainForm>
      <p>
        <Link to="/connexion/mot-de-passe">{signIn.forgotten}</Link>
      </p>
      <p className={styles.privacy}>{signIn.cookie}</p>
    </>
  );
}
