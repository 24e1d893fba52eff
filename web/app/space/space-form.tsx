import type { FormHTMLAttributes, ReactNode } from 'react';
import { CSRF_FIELD } from './csrf-field';
import { useMember } from './use-member';

type SpaceFormProps = Omit<FormHTMLAttributes<HTMLFormElement>, 'method'> & {
  /** The form holds files. */
  files?: boolean;
  children: ReactNode;
};

/** A form of the space, sent to the page it stands on unless told otherwise: it carries its session's token, first of all. */
export function SpaceForm({ files = false, children, ...rest }: SpaceFormProps) {
  const { csrf } = useMember();
  return (
    <form method="post" noValidate {...(files && { encType: 'multipart/form-data' })} {...rest}>
      <input type="hidden" name={CSRF_FIELD} value={csrf} />
      {children}
    </form>
  );
}
