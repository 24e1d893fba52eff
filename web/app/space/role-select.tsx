import { useSpaceTexts } from '../i18n/space-texts';
import form from '../forms/form.module.css';
import type { SpaceRole } from './space-member';

const roles: readonly SpaceRole[] = ['reader', 'contributor', 'referent'];

/** One of the three roles, for somebody. */
export function RoleSelect({ label, value }: { label: string; value: SpaceRole }) {
  const { common } = useSpaceTexts();
  return (
    <select name="role" aria-label={label} defaultValue={value} className={form.box}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {common.roles[role]}
        </option>
      ))}
    </select>
  );
}
