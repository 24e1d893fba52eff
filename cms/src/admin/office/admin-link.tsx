import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** A link to another screen of the admin. */
export function AdminLink({ to, children }: { to: string; children: ReactNode }) {
  return <Link tag={RouterLink} to={to}>{children}</Link>;
}
